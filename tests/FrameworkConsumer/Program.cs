using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting;
using NodaTime.Text;

// Reads a register, writes it in both shapes, judges what it wrote, and reports on it in every form: FILE FOLDER DATE. The file "full" is the register that uses every
// member of the format.
var folder = args[1];
var asOf = LocalDatePattern.Iso.Parse(args[2]).Value;
using Stream input = args[0] == "full" ? new MemoryStream(Encoding.UTF8.GetBytes(IsoGovernance.Json.Tests.Samples.FullRegister)) : File.OpenRead(args[0]);
var document = await RegisterDocument.ReadAsync(input).ConfigureAwait(false);
Write(document, RegisterShape.Document, Path.Combine(folder, "register.json"));
Write(document, RegisterShape.Lines, Path.Combine(folder, "register.jsonl"));

using var report = new StreamWriter(Path.Combine(folder, "report.txt"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
foreach (var problem in document.Problems) await report.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
var assessedAsOne = document.Assess(ComplianceAssessor.Default, asOf, "register");
await TellAsync(assessedAsOne).ConfigureAwait(false);
foreach (var format in new[] { ReportFormat.Text, ReportFormat.Json, ReportFormat.Sarif, ReportFormat.Markdown, ReportFormat.Csv, ReportFormat.Html })
{
    using var file = File.Create(Path.Combine(folder, "report." + format));
    ReportWriter.Write(assessedAsOne, format, file);
}
using var lines = File.OpenRead(Path.Combine(folder, "register.jsonl"));
await TellAsync(await ComplianceAssessor.Default.AssessAsync([new RegisterInput("register", lines)], asOf, workers: 2).ConfigureAwait(false)).ConfigureAwait(false);
lines.Position = 0;
var reader = new RegisterReader(lines);
await foreach (var record in reader.ReadAsync().ConfigureAwait(false)) await report.WriteLineAsync(record.Line + " " + record.Name + " " + record.Problems.Count).ConfigureAwait(false);
await report.WriteLineAsync(reader.Digest).ConfigureAwait(false);

async Task TellAsync(AssessedRegister assessed)
{
    foreach (var finding in assessed.Report.Findings.Concat(assessed.Report.Reviews))
    {
        await report.WriteLineAsync(finding.Code + " " + finding.Path + " " + finding.Place + " " + finding.Message(Language.Vietnamese) + " " + finding.Message(Language.English)).ConfigureAwait(false);
        foreach (var citation in finding.Citations) await report.WriteLineAsync("  " + citation.Text.Vietnamese).ConfigureAwait(false);
    }
    foreach (var pair in assessed.Report.Outcomes) await report.WriteLineAsync(pair.Key + " " + pair.Value + " " + Reasons(pair.Value.Reasons)).ConfigureAwait(false);
    await report.WriteLineAsync(assessed.Report.InputDigest).ConfigureAwait(false);
}

static string Reasons(IEnumerable<KeyValuePair<IsoGovernance.Rules.Reason, int>> reasons) => string.Join(" ", reasons.Select(reason => reason.Key.Code + "=" + reason.Value));

static void Write(RegisterDocument document, RegisterShape shape, string path)
{
    using var file = File.Create(path);
    RegisterWriter.Write(document, shape, file);
}
