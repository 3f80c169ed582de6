using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Where the edition asks for it, the record tells how interested parties can get the policy.</summary>
internal sealed partial class QualityPolicyNotAvailable() : DutyRule<QualityPolicy>(new RuleDescriptor
{
    Code = "POL005",
    Name = "quality-policy-not-available",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "5.2.2") },
    OnceApplied = true,
})
{
    public override Outcome? Duties(QualityPolicy subject, RuleContext context, List<Duty> duties)
    {
        if (PolicyTime.WhyNotJudged(subject, context) is { } outcome) return outcome;
        var system = context.Owner!.System;
        if (context.Law.Requirements(system.EditionOn(context.AsOf)) is not { } edition) return Because.EditionNotKnown;
        if (!edition.AsksPolicyAvailability) return Because.NotAskedByEdition;
        var start = PolicyTime.StartOf(subject)!.Value;
        var available = PublicDocumentFrom(system, context.AsOf) ?? subject.AvailableOn;
        // How to get it is told, on whatever day that began.
        if (available is null && !string.IsNullOrWhiteSpace(subject.Availability)) return Outcome.Pass;
        duties.Add(Duty.WithoutTerm(start, 0, available));
        return null;
    }

    protected override Breach Missed(QualityPolicy subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.AvailableOn))
        .With("policy", PolicyTime.NameOf(subject))
        .With("from", duty.From)
        .ReadTime(subject)
        .Read(subject, subject.AvailableOn)
        .Read(subject, subject.Availability)
        .ReadEdition(context.Owner!.System, context.AsOf);

    /// <summary>A document in use that holds the policy and is open to the public is a posting.</summary>
    private static LocalDate? PublicDocumentFrom(QualityManagementSystem system, LocalDate day)
    {
        foreach (var document in system.Documents.Items)
        {
            if (!(document.InUseFrom <= day) || document.InUseUntil < day || !(document.PublicFrom <= day)) continue;
            foreach (var purpose in document.Purposes.Items)
            {
                if (purpose.Known == DocumentPurpose.Policy) return document.PublicFrom;
            }
        }
        return null;
    }
}
