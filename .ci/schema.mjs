// Holds the JSON Schemas against the tool: what the samples and their JSON Lines hold is valid, what the schemas offer is read without a
// problem, and whatever they refuse of some 200 damaged registers, `isogov assess` reports too.
// node .ci/schema.mjs FOLDER-OF-AJV ISOGOV WORK-FOLDER
import { execFile } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";

const [modules, tool, work] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const Ajv = require("ajv/dist/2020").default;
const asOf = "2023-04-01";
const damaged = 200;

// --- the schemas ---------------------------------------------------------------------------------------------------
const ajv = new Ajv({ strict: true, logger: { log() {}, warn: fail, error: fail } });
require("ajv-formats").default(ajv);
const load = name => JSON.parse(readFileSync(join("docs/schema", name), "utf8"));
const schema = load("register.schema.json");
const isDocument = ajv.compile(schema);
const isLine = ajv.compile(load("register-line.schema.json"));

function fail(message) {
    console.error(message);
    process.exitCode = 1;
}

const told = validate => ajv.errorsText(validate.errors).slice(0, 500);
const linesOf = text => text.split("\n").filter(line => line !== "");

// What stands behind references and behind "or null".
function resolved(part) {
    if (part.$ref) return resolved(schema.$defs[part.$ref.slice("#/$defs/".length)]);
    return part.anyOf ? resolved(part.anyOf[0]) : part;
}

// --- the tool ------------------------------------------------------------------------------------------------------
const run = args => new Promise(resolve =>
    execFile(tool, args, { maxBuffer: 1 << 28 }, (fault, out, error) => resolve({ exit: fault ? fault.code : 0, out, error })));

async function assess(file) {
    const { exit, out, error } = await run(["assess", file, "--as-of", asOf, "--format", "json"]);
    if (![0, 1, 2].includes(exit) || out === "") throw new Error(`assess ${file} ended with ${exit}: ${error}`);
    const report = JSON.parse(out);
    if (report.errors.length > 0) throw new Error(`assess ${file}: ${JSON.stringify(report.errors[0])}`);
    return { problems: report.problems.map(one => one.code), faults: report.findings.filter(one => one.code.startsWith("DAT")).map(one => one.code + one.path) };
}

async function convert(from, to) {
    const { exit, error } = await run(["convert", from, to]);
    if (exit !== 0) fail(`convert ${from}: ${error}`);
    return readFileSync(to, "utf8");
}

// --- a register that has every member of the schema ------------------------------------------------------------------
function full(part) {
    const whole = resolved(part);
    const type = [whole.type].flat()[0];
    if (whole.const) return whole.const;
    if (whole.enum) return whole.enum[0];
    if (whole.examples) return whole.examples[0];
    if (whole.format === "date") return "2022-03-04";
    if (type === "object") return Object.fromEntries(Object.entries(whole.properties).map(([name, member]) => [name, full(member)]));
    if (type === "array") return [full(whole.items)];
    return { string: "1.000001", integer: 2022, number: 1.5, boolean: true }[type];
}

// --- damage ----------------------------------------------------------------------------------------------------------
let state = 19;
function random(count) { // the same numbers on any machine
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * count);
}
const any = list => list[random(list.length)];

function* nodes(part, value, holder, key) { // every value with its schema and where it hangs
    const whole = resolved(part);
    yield { whole, value, holder, key };
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) yield* nodes(whole.items, value[i], value, i);
    else if (value && typeof value === "object") for (const name of Object.keys(value)) yield* nodes(whole.properties[name], value[name], value, name);
}

const isRecord = one => one.whole.type === "object";
const isDate = one => one.whole.format === "date";
const isNumber = one => typeof one.value === "number";
const inRecord = one => one.holder && !Array.isArray(one.holder);
const required = one => isRecord(one) && one.whole.required;
const put = values => one => { one.holder[one.key] = any(values); };
const damages = [
    ["a wrong type", one => one.holder, one => put([7, "bảy", true, {}, [], [[]], { a: 1 }].filter(value => typeof value !== typeof one.value || Array.isArray(value) !== Array.isArray(one.value)))(one)],
    ["no date", isDate, put(["2023-02-30", "2023-2-3", "01/02/2023", "", "2023-01-01T00:00:00", "20230101", " 2023-01-01", 20230101])],
    ["an unknown member", isRecord, one => { one.value[any(["khac", "Id", "name ", "x-1", ""])] = any([1, "một", null, {}]); }],
    ["a required member missing", required, one => { delete one.value[any(one.whole.required)]; }],
    ["a required member without a value", required, one => { one.value[any(one.whole.required)] = any(["", null]); }],
    ["an unknown code", one => one.whole.enum, put(["khac", "", "MINISTRY", " ministry"])],
    ["a null item", one => Array.isArray(one.value), one => { one.value.splice(random(one.value.length + 1), 0, null); }],
    ["no whole number", one => isNumber(one) && inRecord(one), put([1.5, 2147483648, -2147483649, 1e40, "7"])],
];

function* mutants(samples) {
    for (let i = 0; i < damaged; i++) {
        const sample = samples[i % samples.length];
        const value = structuredClone(sample.value);
        const [what, fits, damage] = damages[Math.floor(i / samples.length) % damages.length];
        const places = [...nodes(schema, value)].filter(fits);
        if (places.length === 0) continue;
        damage(any(places));
        yield { i, what, sample, value };
    }
}

// The same register as lines; what a line cannot hold stays where it was.
function asLines({ ...register }) {
    const lines = [];
    for (const [name, list] of [["agency", "agencies"], ["system", "systems"], ["inspection", "inspections"]]) {
        if (!Array.isArray(register[list]) || register[list].some(one => one === null || typeof one !== "object" || Array.isArray(one))) continue;
        for (const record of register[list]) lines.push({ record: name, ...record });
        delete register[list];
    }
    return [{ record: "register", ...register }, ...lines];
}

// --- the checks ------------------------------------------------------------------------------------------------------
const samples = [];
for (const name of readdirSync("docs/samples/registers").filter(name => name.endsWith(".json"))) {
    const file = join("docs/samples/registers", name);
    samples.push({ name, file, value: JSON.parse(readFileSync(file, "utf8")) });
}
const whole = { name: "full.json", file: join(work, "full.json"), value: full(schema) };
writeFileSync(whole.file, JSON.stringify(whole.value));
const page = readFileSync("docs/exchange-format.md", "utf8");
const example = { name: "the page's example", file: join(work, "example.json"), value: JSON.parse(page.match(/^```json\n(.*?)^```$/ms)[1]) };
writeFileSync(example.file, JSON.stringify(example.value));
samples.push(whole, example);
for (const line of linesOf(page.match(/^```jsonl\n(.*?)^```$/ms)[1])) {
    if (!isLine(JSON.parse(line))) fail(`the page's example, ${line.slice(0, 60)}: ${told(isLine)}`);
}
for (const sample of samples) {
    if (!isDocument(sample.value)) fail(`${sample.name}: ${told(isDocument)}`);
    for (const line of linesOf(await convert(sample.file, join(work, "sample.jsonl")))) {
        if (!isLine(JSON.parse(line))) fail(`${sample.name}, ${line.slice(0, 60)}: ${told(isLine)}`);
    }
    sample.report = await assess(sample.file);
    if (sample.report.problems.length > 0) fail(`${sample.name}: the schema offers what the reader does not know: ${sample.report.problems}`);
}

const tally = { refused: 0, accepted: 0 };
async function check({ i, what, sample, value }) {
    const ofLines = i % 2 === 1;
    const file = join(work, `damaged-${i}.json`);
    const lines = ofLines ? asLines(value) : [value];
    writeFileSync(file, lines.map(line => JSON.stringify(line)).join("\n"));
    const refused = lines.some(line => !(ofLines ? isLine : isDocument)(line));
    tally[refused ? "refused" : "accepted"]++;
    if (!refused) return;
    const report = await assess(file);
    const further = report.faults.filter(fault => !sample.report.faults.includes(fault));
    if (report.problems.length + further.length === 0) fail(`${file}: the schema refuses ${what} in ${sample.name}, and nothing is reported`);
}
// A long register takes its time and shows no more than a short one.
const queue = mutants(samples.filter(sample => JSON.stringify(sample.value).length < 60_000));
await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    for (const mutant of queue) await check(mutant);
}));
console.log(`${samples.length} registers are valid in both shapes; of the damaged ones ${tally.refused} are refused and reported, ${tally.accepted} are valid`);
if (tally.refused < damaged * 3 / 4) fail("too few damaged registers are refused to prove anything");
