using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>In each complete year with both, a management review is held on or after the completion of an internal audit.</summary>
internal sealed partial class ReviewWithoutAuditResults() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "REV006",
    Name = "review-without-audit-results",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.3.2"), OfClause(Iso2008, "5.6.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.AppliedFrom is not { } applied) return Because.DateNotRecorded;
        var first = FirstYear(applied > Qd19.InForceFrom ? applied : Qd19.InForceFrom);
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var anyBoth = false;
        for (var year = first; year < context.AsOf.Year && !(new LocalDate(year, 12, 31) > owner.LastDay); year++)
        {
            var audit = FirstAudit(subject, year);
            var review = LastReview(subject, year);
            if (audit is null || review is null) continue;
            anyBoth = true;
            if (review >= audit) continue;
            if (WhyUnclear(subject, year, context) is { } why) doubt ??= why;
            else (breaches ??= []).Add(Found(year, review.Value, audit.Value, subject));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (anyBoth ? Outcome.Pass : Because.NoCompleteYear);
    }

    private static int FirstYear(LocalDate from) => from.DayOfYear == 1 ? from.Year : from.Year + 1;

    private static LocalDate? FirstAudit(QualityManagementSystem system, int year)
    {
        LocalDate? first = null;
        foreach (var audit in system.InternalAudits.Items)
        {
            if (audit.CompletedOn is { } day && day.Year == year && !(day >= first)) first = day;
        }
        return first;
    }

    private static LocalDate? LastReview(QualityManagementSystem system, int year)
    {
        LocalDate? last = null;
        foreach (var review in system.ManagementReviews.Items)
        {
            if (review.HeldOn is { } day && day.Year == year && !(day <= last)) last = day;
        }
        return last;
    }

    private static Outcome? WhyUnclear(QualityManagementSystem system, int year, RuleContext context)
    {
        foreach (var review in system.ManagementReviews.Items)
        {
            if (review.HeldOn is null) return Because.DateNotRecorded;
        }
        foreach (var audit in system.InternalAudits.Items)
        {
            if (audit.CompletedOn is not null || audit.CancelledOn is not null) continue;
            if ((audit.HeldUntil ?? audit.HeldFrom) is not { } near || near.Year == year) return Because.CompletionNotRecorded;
        }
        if (new LocalDate(year, 1, 1) < context.RecordsFrom) return Because.BeforeRecords;
        return context.KnownUntil < new LocalDate(year, 12, 31) ? Because.AfterRecords : null;
    }

    private static Breach Found(int year, LocalDate lastReview, LocalDate firstAudit, QualityManagementSystem system)
    {
        var breach = new Breach()
            .At(nameof(system.ManagementReviews))
            .With("year", year)
            .With("review", lastReview)
            .With("audit", firstAudit)
            .UnderLawOf(lastReview);
        foreach (var audit in system.InternalAudits.Items)
        {
            if (audit.CompletedOn?.Year == year) breach.Read(audit, audit.CompletedOn);
        }
        foreach (var review in system.ManagementReviews.Items)
        {
            if (review.HeldOn?.Year == year) breach.Read(review, review.HeldOn);
        }
        return breach;
    }
}
