// Takes a picture of a page: node shoot.mjs PAGE PICTURE [light|dark] [WIDTH]
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [, , page, picture, scheme = "light", width = "1280"] = process.argv;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const context = await browser.newContext({ colorScheme: scheme, viewport: { width: Number(width), height: 900 } });
const tab = await context.newPage();
await tab.goto(pathToFileURL(resolve(page)).href);
await tab.screenshot({ path: picture, fullPage: true });
await browser.close();
