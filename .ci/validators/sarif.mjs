// Every report that `validate --format sarif` draws is SARIF 2.1.0 by its official schema: of the network, which is
// sound, and of the broken folder of every rule.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const PROGRAM = resolve(process.env.CARGO_TARGET_DIR ?? "target", "debug/elevhalsa");
const require = createRequire(import.meta.url);
const schema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

// A pattern of the schema has a bracket too many, which only the lax reading of patterns takes.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

// Counts the faults of a folder's report, once it is known to be what it should be.
function faults(name, folder, more) {
    const options = ["validate", "--data", folder, "--format", "sarif", ...more];
    const run = spawnSync(PROGRAM, options, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (![0, 1].includes(run.status)) throw new Error(`${name}: ${run.stderr}`);
    const report = JSON.parse(run.stdout);
    if (!isSarif(report)) throw new Error(`${name}: ${ajv.errorsText(isSarif.errors, { separator: "\n" })}`);
    return report.runs.flatMap(({ results }) => results).length;
}

// The small sound network with an overlay, as the tests make it.
function compose(overlay, folder) {
    cpSync("tests/rules/_base", folder, { recursive: true });
    cpSync(overlay, folder, { recursive: true });
    const list = join(folder, "_removed");
    const removed = existsSync(list) ? readFileSync(list, "utf8").split("\n").concat("_removed") : [];
    for (const file of removed.filter(Boolean)) rmSync(join(folder, file));
}

const usual = ["--year", "2024", "--today", "2025-01-20"];
if (faults("network-data", "network-data", usual) !== 0) throw new Error("network-data is not sound");

let [reports, found] = [0, 0];
const scratch = mkdtempSync(join(tmpdir(), "elevhalsa-sarif-"));
try {
    for (const rule of readdirSync("tests/rules").filter((name) => !name.startsWith("_"))) {
        const fixture = join("tests/rules", rule);
        const folder = join(scratch, rule);
        compose(join(fixture, "broken"), folder);
        const own = ["broken.arguments", "arguments"].map((name) => join(fixture, name)).find(existsSync);
        const options = own ? readFileSync(own, "utf8").split(/\s+/).filter(Boolean) : usual;
        const here = faults(rule, folder, options);
        if (here === 0) throw new Error(`${rule}/broken is told nothing of`);
        [reports, found] = [reports + 1, found + here];
        rmSync(folder, { recursive: true });
    }
} finally {
    rmSync(scratch, { recursive: true });
}
console.log(`${reports + 1} reports with ${found} faults are SARIF 2.1.0.`);
