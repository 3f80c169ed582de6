using System;
using System.Collections.Generic;
using System.Text.Json;
using NodaTime;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>A report that was written as JSON and is read again, as far as it can be compared. Immutable.</summary>
public sealed record SavedReport
{
    internal SavedReport(IReadOnlyDictionary<string, long> notEvaluated, ISet<string> failedRules) => (NotEvaluated, FailedRules) = (notEvaluated, failedRules);

    /// <summary>The assessment date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The version of the rules.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The digest of the register; null where the report has none.</summary>
    public string? InputDigest { get; init; }

    /// <summary>Whether the assessment was ended before all of the register was judged.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The findings, by subject, rule and place, in whatever order the report has them.</summary>
    public ValueList<SavedFinding> Findings { get; init; }

    /// <summary>How many findings there were beyond those listed.</summary>
    public long FindingsNotListed { get; init; }

    /// <summary>For how many records each rule that ran was not evaluated, by code.</summary>
    internal IReadOnlyDictionary<string, long> NotEvaluated { get; }

    /// <summary>The rules that failed themselves.</summary>
    internal ISet<string> FailedRules { get; }

    /// <summary>For how many records a rule was not evaluated; 0 where it did not run.</summary>
    internal long NotEvaluatedOf(string code) => NotEvaluated.TryGetValue(code, out var count) ? count : 0;

    /// <summary>Reads a report that <see cref="ReportWriter"/> wrote as JSON.</summary>
    /// <param name="utf8">The bytes of the text, with or without a byte order mark.</param>
    /// <param name="fault">Why it cannot be read; null where it can.</param>
    /// <returns>The report; null where it cannot be read. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static SavedReport? Read(byte[] utf8, out ReportFault? fault)
    {
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        var text = new ReportText(utf8);
        var reader = new SavedReportReader(text.Utf8);
        try
        {
            fault = null;
            return reader.Read();
        }
        catch (SavedReportException unreadable)
        {
            fault = text.FaultAt(reader.Start, unreadable.Text);
        }
        catch (JsonException broken)
        {
            fault = text.FaultAt(text.OffsetOf(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0), SavedReportException.BrokenSyntax);
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for a text that is not UTF-8.
            fault = text.FaultAt(reader.Start, SavedReportException.NotUtf8);
        }
        return null;
    }
}
