// What tests/mutation.sh asks of Node: the configuration of a run, and the score of its reports.
// node tests/mutation.mjs config FILE...          the configuration that mutates these files of src/IsoGovernance.Core, on standard output
// node tests/mutation.mjs score LIMIT REPORT...   figures and surviving mutants; exit code 1 where more survive in a file than tests/mutation-known.txt
//                                                 says, or where it says nothing and less than LIMIT per cent are killed
// node tests/mutation.mjs known REPORT...         the lines of tests/mutation-known.txt
import { readFileSync } from "node:fs";

const core = "src/IsoGovernance.Core/";

// The descriptor of a rule is data, run once when the table of rules is made: each mutant of it would need a process and every test.
// CatalogueTests compares it word by word with a list that is kept by hand.
function descriptor(file) {
    const text = readFileSync(core + file, "utf8").replace(/^\uFEFF/, "");
    const from = text.indexOf("(new RuleDescriptor");
    if (from < 0) return null;
    const end = /^\}[,)]/m.exec(text.slice(from));
    if (!end) throw new Error(file + ": the descriptor does not end.");
    return `!${file}{${from}..${from + end.index}}`;
}

function config(files) {
    const mutate = files.flatMap(file => [file, descriptor(file)]).filter(pattern => pattern);
    return {
        "stryker-config": {
            project: "IsoGovernance.Core.csproj",
            configuration: "Release",
            "target-framework": "net10.0",
            // The runner for Microsoft.Testing.Platform keeps one process for all mutants, and what an earlier one left behind counts as a kill.
            "test-runner": "vstest",
            "coverage-analysis": "perTest",
            "mutation-level": "Standard",
            // A machine with other work to do is no endless loop.
            "additional-timeout": 60000,
            mutate,
            reporters: ["json"],
        },
    };
}

const isUndetected = mutant => mutant.status === "Survived" || mutant.status === "NoCoverage";

function* judged(reports) {
    for (const report of reports) {
        for (const [path, file] of Object.entries(JSON.parse(readFileSync(report, "utf8")).files)) {
            const mutants = file.mutants.filter(mutant => mutant.status !== "Ignored");
            if (mutants.length > 0) yield { name: path.replaceAll("\\", "/").replace(new RegExp("^.*" + core), ""), lines: file.source.replace(/^\uFEFF/, "").split(/\r?\n/), mutants };
        }
    }
}

// How many mutants of each file are known to survive: no more may, and a file of which nothing is known keeps the limit.
function known() {
    const lines = readFileSync("tests/mutation-known.txt", "utf8").split("\n").filter(line => /^[0-9]/.test(line));
    return new Map(lines.map(line => [line.slice(line.indexOf(" ") + 1).trim(), Number.parseInt(line, 10)]));
}

function score(limit, reports) {
    const count = {};
    const survivors = [];
    const faults = [];
    const expected = known();
    let files = 0;
    for (const { name, lines, mutants } of judged(reports)) {
        files++;
        for (const mutant of mutants) {
            count[mutant.status] = (count[mutant.status] ?? 0) + 1;
            if (!isUndetected(mutant)) continue;
            const { start, end } = mutant.location;
            const was = start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : lines[start.line - 1].slice(start.column - 1) + " ...";
            survivors.push(`${name}:${start.line}:${start.column} ${mutant.status} ${mutant.mutatorName}: ${was} => ${mutant.replacement.replace(/\s+/g, " ").slice(0, 160)}`);
        }
        const undetected = mutants.filter(isUndetected).length;
        const all = mutants.filter(mutant => mutant.status !== "CompileError").length;
        if (expected.has(name) && undetected > expected.get(name)) faults.push(`${name}: ${undetected} mutants survive, ${expected.get(name)} did before`);
        if (!expected.has(name) && 100 * (all - undetected) < limit * all) faults.push(`${name}: ${undetected} of ${all} mutants survive, less than ${limit} % are killed`);
    }
    const of = status => count[status] ?? 0;
    const found = of("Killed") + of("Timeout");
    const all = found + of("Survived") + of("NoCoverage");
    for (const line of survivors.sort()) console.log(line);
    console.log(
        `${files} files, ${all} mutants: ${of("Killed")} killed, ${of("Timeout")} timed out, ${of("Survived")} survived, ${of("NoCoverage")} in code that no test runs; ` +
            `${of("CompileError")} more do not compile. Score ${all === 0 ? "unknown" : ((100 * found) / all).toFixed(1) + " %"}.`);
    for (const fault of faults) console.log("FAIL  " + fault);
    return files > 0 && faults.length === 0;
}

function record(reports) {
    for (const { name, mutants } of [...judged(reports)].sort((one, other) => (one.name < other.name ? -1 : 1))) console.log(`${mutants.filter(isUndetected).length} ${name}`);
}

const [what, ...rest] = process.argv.slice(2);
if (what === "config") console.log(JSON.stringify(config(rest), null, 2));
else if (what === "score") process.exitCode = score(Number(rest[0]), rest.slice(1)) ? 0 : 1;
else if (what === "known") record(rest);
else throw new Error("config, score or known, not " + what);
