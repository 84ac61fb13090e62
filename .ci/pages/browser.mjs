// Looks at every exported page in Chromium: no accessibility violation in light and dark at three widths, no sideways
// scrolling, every link and anchor leads somewhere, everything that can be pressed can be reached by keyboard.
// usage: node browser.mjs FOLDER
import { readdirSync, readFileSync, existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2]);
const here = dirname(fileURLToPath(import.meta.url));
const axe = readFileSync(join(here, "node_modules/axe-core/axe.min.js"), "utf8");
const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".html") && !name.startsWith("fragments/"))
  .sort();
// Pages of one kind are made by one template: of each kind the first, the last and the longest are looked at whole.
const kind = (name) => name.replace(/[^/]*\d[^/]*\.html$/, "*.html").replace(/^assignments\/(?!index).*/, "assignments/*.html");
const kinds = new Map();
for (const name of pages) kinds.set(kind(name), [...(kinds.get(kind(name)) ?? []), name]);
const samples = [...kinds.values()].flatMap((names) => {
  const longest = names.toSorted((one, other) => statSync(join(folder, other)).size - statSync(join(folder, one)).size)[0];
  return [...new Set([names[0], names.at(-1), longest])];
});
const faults = [];
const told = (page, text) => faults.push(`${page}: ${text}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--allow-file-access-from-files"],
});
for (const scheme of ["light", "dark"]) {
  for (const width of [320, 768, 1280]) {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.on("pageerror", (error) => told(page.url(), `script: ${error.message}`));
    page.on("requestfailed", (request) => told(page.url(), `not loaded: ${request.url()}`));
    for (const name of samples) {
      await page.goto(pathToFileURL(join(folder, name)).href);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const { id, nodes } of violations) {
        told(name, `${scheme} ${width}: ${id}: ${nodes[0].html.slice(0, 160)} (${nodes[0].failureSummary?.split("\n")[1] ?? ""})`);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) told(name, `${scheme} ${width}: scrolls sideways by ${wide}`);
    }
    await context.close();
  }
}

// Contrast of every pair of colours that the style puts on each other, also in pictures, where axe cannot tell.
const PAIRS = [
  ...["ink", "quiet", "link", "risk", "bad"].map((front) => [front, "paper", 4.5]),
  ...["ink", "quiet", "link"].map((front) => [front, "band", 4.5]),
  ...["good", "way", "risk", "bad"].flatMap((name) => [[name, `${name}-band`, 4.5], ["ink", `${name}-band`, 4.5], [name, "paper", 3]]),
  ["paper", "link", 4.5],
];
for (const scheme of ["light", "dark"]) {
  const context = await browser.newContext({ colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  const colours = await page.evaluate(
    (names) => Object.fromEntries(names.map((name) => [name, getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()])),
    [...new Set(PAIRS.flatMap(([front, back]) => [front, back]))],
  );
  const light = (hex) => {
    const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
    const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  for (const [front, back, least] of PAIRS) {
    const [one, other] = [light(colours[front]), light(colours[back])].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (!(ratio >= least)) told("style.css", `${scheme}: ${front} on ${back}: ${ratio.toFixed(2)} < ${least}`);
  }
  await context.close();
}

// 200 % of a window that is 1,280 wide leaves 640.
{
  const context = await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  for (const name of samples) {
    await page.goto(pathToFileURL(join(folder, name)).href);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) told(name, `zoomed: scrolls sideways by ${wide}`);
    // Each press of the tabulator leads on, until all that can be pressed has been reached.
    const wanted = await page.evaluate(
      () => [...document.querySelectorAll("a[href], button, input, [tabindex='0']")].filter((one) => one.checkVisibility()).length,
    );
    const reached = new Set();
    for (let press = 0; press < wanted + 5; press += 1) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => {
        const all = [...document.querySelectorAll("a[href], button, input, [tabindex='0']")];
        return all.indexOf(document.activeElement);
      });
      if (place >= 0) reached.add(place);
    }
    if (reached.size < wanted) told(name, `keyboard reaches ${reached.size} of ${wanted}`);
  }
  await context.close();
}

// Links, over all pages.
const ids = new Map();
const text = (path) => readFileSync(path, "utf8");
const idsOf = (path) => {
  if (!ids.has(path)) ids.set(path, new Set([...text(path).matchAll(/\sid="([^"]*)"/g)].map((one) => one[1])));
  return ids.get(path);
};
for (const name of pages) {
  const path = join(folder, name);
  for (const [, href] of text(path).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    if (/^(https?:|mailto:)/.test(href)) continue;
    const [file, anchor] = href.replaceAll("&amp;", "&").split("#");
    const target = file === "" ? path : resolve(dirname(path), decodeURIComponent(file));
    if (relative(folder, target).startsWith("..") || !existsSync(target)) told(name, `leads nowhere: ${href}`);
    else if (anchor && !idsOf(target).has(anchor)) told(name, `no such place: ${href}`);
  }
}
{
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, "search.html")).href);
  const part = await page.evaluate(() => window.elevhalsaSearch?.find((one) => one.title.length > 3));
  if (part) {
    await page.fill("#words", part.title);
    if ((await page.locator("#found a").count()) === 0) told("search.html", `finds nothing for ${part.title}`);
    for (const found of await page.locator("#found a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))) {
      const [file, anchor] = found.split("#");
      if (!idsOf(join(folder, file)).has(anchor)) told("search.html", `leads nowhere: ${found}`);
    }
  }
  await context.close();
}
await browser.close();
for (const fault of [...new Set(faults)]) console.error(fault);
console.log(`${samples.length} of ${pages.length} pages of ${kinds.size} kinds, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
