using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>After every change of the scope the system is declared again, unless an earlier declaration states the changed scope.</summary>
internal sealed partial class ScopeChangeNotRedeclared() : DutyRule<ScopeChange>(new RuleDescriptor
{
    Code = "SCP004",
    Name = "scope-change-not-redeclared",
    Applies = Applies.Declared,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "4", "c"), Of(Tt26, "7", "2", "l"), Of(Tt26, "36", "2", "đ") },
    Interpretations = new[] { DutiesWithoutATerm },
    OnceApplied = true,
})
{
    public override Outcome? Duties(ScopeChange subject, RuleContext context, List<Duty> duties)
    {
        if (subject.On is not { } changed) return Because.DateNotRecorded;
        if (changed < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (changed > context.AsOf) return Because.NothingDueYet;
        var grace = context.Law.Readings.GraceDays;
        if (changed.PlusDays(grace) >= context.Owner!.LastDay) return Because.SystemEnded;
        var unclear = context.Owner.HasUndatedDeclaration ? Because.DeclarationDateNotRecorded : null;
        duties.Add(Duty.WithoutTerm(changed, grace, AnsweredOn(subject, changed, context.Owner.System), unclear));
        return null;
    }

    protected override Breach Missed(ScopeChange subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.On))
        .With("changed", duty.From)
        .With("days", Period.DaysBetween(duty.From, context.AsOf))
        .Read(subject, subject.On)
        .Read(subject, subject.StatedBy)
        .ReadDeclared(context.Owner!.System);

    /// <summary>The day of the first declaration on or after the change, or of the earlier one that states it; null when there is none.</summary>
    private static LocalDate? AnsweredOn(ScopeChange change, LocalDate changed, QualityManagementSystem system)
    {
        LocalDate? answered = null;
        foreach (var declaration in system.Declarations.Items)
        {
            var states = change.StatedBy is { IsMissing: false } id && id == declaration.Id;
            if (declaration.On is { } day && (day >= changed || states) && !(answered <= day)) answered = day;
        }
        return answered;
    }
}
