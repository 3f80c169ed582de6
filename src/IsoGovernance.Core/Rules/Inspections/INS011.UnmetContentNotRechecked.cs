using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The next inspection of an agency examines every content that was unmet at the one before.</summary>
internal sealed partial class UnmetContentNotRechecked() : Rule(new RuleDescriptor
{
    Code = "INS011",
    Name = "unmet-content-not-rechecked",
    Applies = Applies.Register,
    Severity = Severity.Warning,
    Citations = new[] { Of(Tt26, "37", "1", "a"), Of(Tt26, "37", "2", "d") },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [new InspectionTally(context)];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        if (context.Lost.Touch("/inspections")) return Because.LostInReading;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var anyUnmet = false;
        var anyRechecked = false;
        foreach (var agency in subject.Agencies.Items)
        {
            if (!ReferenceEquals(context.Agencies.Find(agency.Id.Value), agency)) continue;
            var visits = register.Tally<InspectionTally>().Of(agency);
            foreach (var visit in visits)
            {
                var unmet = visit.Contents.Unmet | visit.Contents.Unclear;
                if (unmet == 0 || visit.Last is not { } last || last > context.AsOf || visit.First < Tt26.InForceFrom) continue;
                anyUnmet = true;
                if (NextAfter(last, visits, context, out var isUndated) is not { } next)
                {
                    if (isUndated) doubt ??= Because.DateNotRecorded;
                    continue;
                }
                // Where no content is recorded at all, INS009 speaks.
                if (next.Contents is { Touched: 0, HasUnknown: false }) continue;
                anyRechecked = true;
                var missing = unmet & ~next.Contents.Touched;
                if (missing == 0) continue;
                if (WhyOpen(visit, next, isUndated, missing, context) is { } open) doubt ??= open;
                else (breaches ??= []).Add(Found(agency, visit, next, missing & visit.Contents.Unmet)
                    .Read(agency, agency.Id)
                    .CountedAt(subject, nameof(subject.Inspections), visit.Ordinal, nameof(Inspection.Contents), ContentBits.CountOf(missing & visit.Contents.Unmet))
                    .CountedAt(subject, nameof(subject.Inspections), next.Ordinal, nameof(Inspection.Contents), 0));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        if (doubt is not null) return doubt;
        if (!anyUnmet) return Because.NoUnmetContent;
        return anyRechecked ? Outcome.Pass : Because.NothingDueYet;
    }

    // Inspections that began on the same day are one; an inspection during the earlier one is not the next.
    private static InspectionTally.Visit? NextAfter(LocalDate last, List<InspectionTally.Visit> visits, RuleContext context, out bool isUndated)
    {
        isUndated = false;
        InspectionTally.Visit? next = null;
        foreach (var visit in visits)
        {
            if (visit.First is not { } first) isUndated = true;
            else if (first > last && visit.Last <= context.AsOf && !(first > next?.First)) next = next?.First == first ? next.Value.Joined(visit) : visit;
        }
        return next;
    }

    private static Outcome? WhyOpen(InspectionTally.Visit visit, InspectionTally.Visit next, bool isUndated, int missing, RuleContext context)
    {
        if ((missing & visit.Contents.Unmet) == 0) return Because.ResultNotRecorded;
        if (next.Contents.HasUnknown) return Because.ContentNotKnown;
        if (isUndated) return Because.DateNotRecorded;
        if (visit.Last < context.RecordsFrom) return Because.BeforeRecords;
        return next.Last > context.KnownUntil ? Because.AfterRecords : null;
    }

    private static Breach Found(Agency agency, InspectionTally.Visit visit, InspectionTally.Visit next, int missing) => new Breach()
        .At(nameof(Register.Inspections), next.Ordinal).At(nameof(Inspection.Contents))
        .With("agency", agency.Name ?? agency.Id.Value)
        .With("on", next.First)
        .With("before", visit.Last)
        .With("contents", ContentBits.ProvisionsOf(missing));
}
