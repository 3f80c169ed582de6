// Holds the reports against their schemas: what `isogov assess` writes of the samples, and of inputs that cannot be read whole, is valid
// JSON by the published schema and valid SARIF 2.1.0 by the standard's own, in both languages.
// node .ci/reports.mjs FOLDER-OF-AJV ISOGOV WORK-FOLDER
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, tool, work] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const load = file => JSON.parse(readFileSync(file, "utf8"));
const formats = require("ajv-formats").default;

function fail(message) {
    console.error(message);
    process.exitCode = 1;
}

// The published schema of this project is held to be strict; of the standard's one a pattern is no regular expression in Unicode mode.
const Ajv2020 = require("ajv/dist/2020").default;
const ours = new Ajv2020({ strict: true, logger: { log() {}, warn: fail, error: fail } });
formats(ours);
const Ajv = require("ajv").default;
const standard = new Ajv({ strict: false, unicodeRegExp: false, logger: false });
formats(standard);
const schemas = {
    json: ours.compile(load("docs/schema/report.schema.json")),
    sarif: standard.compile(load("tests/IsoGovernance.Reporting.Tests/Schema/sarif-schema-2.1.0.json")),
};

const input = (name, text) => {
    const file = join(work, name);
    writeFileSync(file, text);
    return file;
};
const samples = "docs/samples/registers/";
const settings = input("settings.json", JSON.stringify({
    waivers: [
        { code: "SCP001", subject: "qms-so-y-te", reason: "Đã có kế hoạch", approver: "Giám đốc Sở", until: "2023-12-31" },
        { code: "AUD001", subject: "khong-co", reason: "Đã hết hạn", approver: "Giám đốc Sở", until: "2020-12-31" },
    ],
    severities: [{ code: "BLD008", severity: "info", reason: "Thí điểm" }],
    rulesOff: [{ code: "BLD009", reason: "Theo dõi nơi khác" }],
}));
const lines = input("a b #1.jsonl", '{"record":"register","recordsFrom":"2022-02-30"}\n{"record":"agency","id":"a","kind":"ministry"}\n');
const runs = [
    [samples + "can-tho-2023.json", "--as-of", "2023-04-01"],
    [samples + "can-tho-2023.json", "--as-of", "2023-04-01", "--settings", settings, "--rule-pages", "https://example.org/rules"],
    [samples + "can-tho-2023.json", "--as-of", "2027-12-31"],
    [samples + "song-cong.json", "--as-of", "2023-11-02"],
    [samples + "da-nang-2021.json", "--as-of", "2021-06-30"],
    [input("empty.json", "{}"), "--as-of", "2023-04-01"],
    [input("lost.json", '{"agencies":[{"id":7,"name":[]}],"authority":1,"màu":"đỏ"}'), "--as-of", "2023-04-01"],
    [input("broken.json", '{"agencies":[{"id":"a"'), "--as-of", "2023-04-01"],
    [lines, input("more.jsonl", '{"record":"system","id":"s","host":"a","appliedFrom":"2019-01-01"}\n'), "--as-of", "2023-04-01"],
];

let count = 0;
for (const run of runs) {
    for (const [format, isValid] of Object.entries(schemas)) {
        for (const lang of ["vi", "en"]) {
            const file = join(work, `report.${format}`);
            try {
                execFileSync(tool, ["assess", ...run, "--format", format, "--lang", lang, "--output", file], { stdio: "pipe" });
            } catch (fault) {
                if (![1, 2].includes(fault.status)) throw fault; // what was found is not the question here
            }
            if (!isValid(load(file))) fail(`${run.join(" ")} as ${format} in ${lang}: ${JSON.stringify(isValid.errors.slice(0, 3))}`);
            count++;
        }
    }
}
console.log(`${count} reports are valid`);
