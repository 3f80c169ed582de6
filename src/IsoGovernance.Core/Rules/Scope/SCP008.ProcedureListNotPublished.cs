using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>The procedures carried out at each agency are published on the website of the ministry or the province.</summary>
internal sealed partial class ProcedureListNotPublished() : DutyRule<Agency>(new RuleDescriptor
{
    Code = "SCP008",
    Name = "procedure-list-not-published",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "4", "1"), Of(Tt26, "4", "2") },
    Interpretations = new[] { DutiesWithoutATerm, DistrictLevel },
})
{
    public override Outcome? Duties(Agency subject, RuleContext context, List<Duty> duties)
    {
        if (context.AsOf < From) return Because.LawNotInForce;
        if (!context.Law.Tiers.Exists(subject, context.AsOf)) return Because.AgencyNotExisting;
        if (subject.NoProceduresFrom <= context.AsOf) return Because.Exempt;
        var published = subject.ProceduresPublishedOn;
        if (!(published <= context.AsOf) && MayBeLeftOut(subject, context.Head) is { } outcome) return outcome;
        var since = subject.From > From ? subject.From.Value : From;
        duties.Add(Duty.WithoutTerm(since, context.Law.Readings.GraceDays, published));
        return null;
    }

    protected override Breach Missed(Agency subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.ProceduresPublishedOn))
        .With("agency", subject.Name ?? subject.Id.Value)
        .With("since", duty.From)
        .With("days", Period.DaysBetween(duty.From, context.AsOf))
        .ReadTier(subject)
        .Read(subject, subject.NoProceduresFrom)
        .Read(subject, subject.ProceduresPublishedOn);

    // A province lists the agencies of its area but for the vertical ones, a ministry all that are under it.
    private static Outcome? MayBeLeftOut(Agency agency, Register head)
    {
        if (agency.Kind?.Known is { } kind && kind != AgencyKind.VerticalAgency) return null;
        var isOfMinistry = false;
        foreach (var other in head.Agencies.Items)
        {
            switch (other.Kind?.Known)
            {
                case AgencyKind.ProvincialCommittee or AgencyKind.ProvincialCommitteeOffice or AgencyKind.ProvincialSpecialisedAgency
                    or AgencyKind.SubDepartment or AgencyKind.DistrictCommittee or AgencyKind.DistrictSpecialisedAgency
                    or AgencyKind.CommuneCommittee or AgencyKind.CommuneSpecialisedAgency:
                    return agency.Kind?.Known is null ? Because.KindNotRecorded : Because.VerticalAgencyOfMinistry;
                case AgencyKind.Ministry or AgencyKind.MinisterialAgency or AgencyKind.VietnamSocialSecurity
                    or AgencyKind.GeneralDepartment or AgencyKind.MinistryDepartment or AgencyKind.MinistrySubDepartment:
                    isOfMinistry = true;
                    break;
            }
        }
        return isOfMinistry ? null : Because.KindNotRecorded;
    }
}
