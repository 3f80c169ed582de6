using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>On no day are two versions of one internal document in force.</summary>
internal sealed partial class TwoVersionsInForce() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "BLD010",
    Name = "two-versions-in-force",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "7", "2", "d"), OfClause(Iso2015, "7.5.3.2"), OfClause(Iso2008, "4.2.3") },
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var documents = subject.Documents.Items;
        var versions = context.Versions;
        versions.Fill(documents);
        if (!versions.Any) return Because.NoInternalDocument;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        for (var later = 1; later < documents.Length; later++)
        {
            if (NumberOf(documents[later]) is not { } number) continue;
            for (var earlier = versions.FirstOf(number); earlier < later; earlier = versions.NextOf(earlier))
            {
                if (AreSameIssue(documents[earlier], documents[later])) continue;
                LocalDate from = Qd19.InForceFrom, until = context.Owner!.JudgedOn;
                Narrow(documents[earlier], ref from, ref until);
                Narrow(documents[later], ref from, ref until);
                if (from > until) continue;
                if (context.KnownUntil < until) until = context.KnownUntil;
                if (from > until) doubt ??= Because.AfterRecords;
                else if ((WhyUnclear(documents[earlier], from, context) ?? WhyUnclear(documents[later], from, context)) is { } why) doubt ??= why;
                else (breaches ??= []).Add(Found(subject, earlier, later).With("from", from).With("until", until));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }

    /// <summary>The number of a document that is internal or may be; null where it has none or is another one.</summary>
    public static string? NumberOf(SystemDocument document) =>
        !string.IsNullOrWhiteSpace(document.Number) && document.Kind?.Known is null or DocumentKind.Internal ? document.Number : null;

    // The same issue recorded twice is one version.
    private static bool AreSameIssue(SystemDocument one, SystemDocument other) =>
        one.Issue is not null && string.Equals(one.Issue, other.Issue, System.StringComparison.Ordinal);

    private static void Narrow(SystemDocument document, ref LocalDate from, ref LocalDate until)
    {
        if (document.InUseFrom > from) from = document.InUseFrom.Value;
        if (document.InUseUntil < until) until = document.InUseUntil.Value;
    }

    private static Outcome? WhyUnclear(SystemDocument document, LocalDate from, RuleContext context)
    {
        if (document.Kind?.Known is null) return Because.KindNotRecorded;
        if (document.InUseFrom is not { } start) return Because.DateNotRecorded;
        // A version without a last day may have been withdrawn before the records begin.
        return document.InUseUntil is null && start < from && from <= context.RecordsFrom ? Because.BeforeRecords : null;
    }

    private static Breach Found(QualityManagementSystem system, int earlier, int later) => new Breach()
        .At(nameof(system.Documents), later)
        .With("document", system.Documents[later].Number)
        .With("first", VersionOf(system.Documents[earlier]))
        .With("second", VersionOf(system.Documents[later]))
        .ReadVersion(system.Documents[earlier])
        .ReadVersion(system.Documents[later]);

    private static string VersionOf(SystemDocument document) => document.Issue ?? document.Id.Value;
}
