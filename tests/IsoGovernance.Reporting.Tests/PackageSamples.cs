using System.Collections.Generic;
using System.IO;
using IsoGovernance.Reporting;
using IsoGovernance.Reporting.Comparison;
using Samples = IsoGovernance.Reporting.Tests.Samples;

namespace IsoGovernance.Tests;

/// <summary>Objects of the package from which all of its types are reached.</summary>
internal static class PackageSamples
{
    public static IEnumerable<object> All
    {
        get
        {
            var saved = Saved(Samples.Breaching);
            yield return ReportComparison.Of(saved, Saved(new Register()));
            yield return ReportComparison.Of(Saved(new Register()), saved);
            SavedReport.Read("{"u8.ToArray(), out var fault);
            yield return fault!;
            yield return new ComparedFinding { Change = FindingChange.New };
            yield return new EvaluationLoss("AUD001", 2, 1);
            yield return new ReportOptions();
        }
    }

    private static SavedReport Saved(Register register)
    {
        using var written = new MemoryStream();
        ReportWriter.Write(Samples.Assessed(register), ReportFormat.Json, written);
        return SavedReport.Read(written.ToArray(), out _)!;
    }
}
