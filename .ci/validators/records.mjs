// taplo, which editors run, takes every record of the networks by the schema that its first line names, offline, and
// refuses the fixtures of keys and values whose fault a schema can see.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";

const TAPLO = join(import.meta.dirname, "node_modules/.bin/taplo");
const SCHEMAS = "network-data/.schemas";

// A day in quotes and a bare one are the same text to a schema, and a number too large for TOML never comes to it.
const UNSEEN = ["wrong-value/broken-large", "wrong-value/broken-quoted-day"];

// The files that taplo finds something wrong with.
function refused(folder) {
    const run = spawnSync(TAPLO, ["lint", "--no-auto-config", "**/*.toml"], { cwd: folder, encoding: "utf8" });
    const said = run.stderr.replaceAll(/\x1b\[\d*m/g, "");
    const [, count] = said.match(/found files total=(\d+)/) ?? [];
    const files = [...said.matchAll(/invalid file .*path="(.+)"/g)].map(([, path]) => relative(folder, path));
    if (!Number(count) || (run.status === 0) !== (files.length === 0)) throw new Error(`taplo:\n${said}`);
    return { count: Number(count), files: files.sort(), said };
}

function tomlFiles(folder) {
    const names = readdirSync(folder, { recursive: true });
    return names.filter((name) => name.endsWith(".toml")).map((name) => join(folder, name)).sort();
}

// The schema of the kind that a record of a network's folder is of.
function schemaOf(file) {
    const schemas = readdirSync(SCHEMAS).map((name) => basename(name, ".json"));
    const named = tomlFiles("network-data").find((record) => {
        const path = relative("network-data", record);
        return path.split("/")[0] === file.split("/")[0];
    });
    const [, kind] = readFileSync(named, "utf8").match(/^#:schema .*\/?\.schemas\/(.+)\.json\n/);
    if (!schemas.includes(kind)) throw new Error(`${kind} has no schema`);
    return kind;
}

let accepted = 0;
for (const network of ["network-data", "examples/forskola-norr"]) {
    const { count, files, said } = refused(network);
    if (files.length > 0) throw new Error(said);
    accepted += count;
}

const scratch = mkdtempSync(join(tmpdir(), "elevhalsa-records-"));
try {
    cpSync(SCHEMAS, join(scratch, "schemas"), { recursive: true });
    const wanted = [];
    for (const rule of ["unknown-key", "wrong-value"]) {
        const cases = readdirSync(`tests/rules/${rule}`).filter((name) => name.startsWith("broken"));
        for (const name of cases.filter((name) => statSync(`tests/rules/${rule}/${name}`).isDirectory())) {
            if (UNSEEN.includes(`${rule}/${name}`)) continue;
            for (const file of tomlFiles(`tests/rules/${rule}/${name}`)) {
                const path = relative(`tests/rules/${rule}/${name}`, file);
                const target = `${rule}/${name}/${path}`;
                const up = "../".repeat(target.split("/").length - 1);
                const text = readFileSync(file, "utf8");
                mkdirSync(dirname(join(scratch, target)), { recursive: true });
                writeFileSync(join(scratch, target), `#:schema ${up}schemas/${schemaOf(path)}.json\n${text}`);
                wanted.push(target);
            }
        }
    }
    const { files } = refused(scratch);
    const slipped = wanted.filter((file) => !files.includes(file));
    if (wanted.length === 0 || slipped.length > 0) throw new Error(`taplo takes ${slipped.join(", ") || "none"}`);
    console.log(`taplo takes ${accepted} records of the networks and refuses ${files.length} broken ones.`);
} finally {
    rmSync(scratch, { recursive: true });
}
