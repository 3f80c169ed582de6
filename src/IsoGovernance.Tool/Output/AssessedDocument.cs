using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;

namespace IsoGovernance.Tool.Output;

/// <summary>A document as it was read, with the report about it.</summary>
internal sealed record AssessedDocument(string Name, RegisterDocument Document, ComplianceReport Report)
{
    /// <summary>Where the findings and reviews stand in the text, by their paths.</summary>
    public IReadOnlyDictionary<string, TextPlace> Places { get; } =
        Document.Locate(Report.Findings.Concat(Report.Reviews).Select(finding => finding.Path));

    public ExitCode Verdict
    {
        get
        {
            if (Document.IsBroken || Report.Errors.Count > 0) return ExitCode.Fault;
            return HasLoss || !Report.HasNothingWorseThan(Severity.Warning) ? ExitCode.Broken : ExitCode.Kept;
        }
    }

    // Problems beyond the listed ones may be losses too; the places of all losses are kept.
    private bool HasLoss => !Document.Lost.IsEmpty || Document.Problems.Any(problem => problem.IsLoss);
}
