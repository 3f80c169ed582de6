// Validates every line of a register in JSON Lines by a schema, and prints the milliseconds of it without the start.
// node ajv.mjs FOLDER-OF-AJV SCHEMA FILE
import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [modules, schema, file] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const Ajv = require("ajv/dist/2020").default;
const ajv = new Ajv({ strict: true });
require("ajv-formats").default(ajv);
const isLine = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

const began = performance.now();
for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }) })) {
    if (!isLine(JSON.parse(line))) throw new Error(ajv.errorsText(isLine.errors));
}
console.log(Math.round(performance.now() - began));
