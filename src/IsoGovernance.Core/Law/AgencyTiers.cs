using NodaTime;

namespace IsoGovernance.Law;

/// <summary>Which tier (đối tượng bắt buộc, khuyến khích) an agency is in on a day: QĐ19 Art. 2 and the readings about it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class AgencyTiers
{
    private static readonly LocalDate DistrictsEnded = new(2025, 6, 30);
    private readonly Readings _readings;

    internal AgencyTiers(Readings readings) => _readings = readings;

    /// <summary>The last day of an agency, as recorded or as the law ended its kind.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>The day; null while it exists.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="agency"/> is null.</exception>
    public LocalDate? LastDayOf(Agency agency)
    {
        if (agency is null) throw new System.ArgumentNullException(nameof(agency));
        var isOfDistrict = agency.Kind?.Known is AgencyKind.DistrictCommittee or AgencyKind.DistrictSpecialisedAgency;
        if (!isOfDistrict || _readings.DistrictLevel == DistrictLevel.HostDates) return agency.Until;
        return agency.Until < DistrictsEnded ? agency.Until : DistrictsEnded;
    }

    /// <summary>Whether an agency exists on a day.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether the day lies between its first and its last day, both included.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="agency"/> is null.</exception>
    public bool Exists(Agency agency, LocalDate date) => !(date > LastDayOf(agency)) && !(date < agency.From);

    /// <summary>The tier of an agency on a day.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="date">The day.</param>
    /// <returns>The tier; null when the kind is not recorded, not known or <c>other</c>, or when the agency does not exist on that day.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="agency"/> is null.</exception>
    public ApplicationTier? TierOf(Agency agency, LocalDate date)
    {
        if (!Exists(agency, date)) return null;
        var tier = TierOf(agency.Kind?.Known, date);
        var isObliged = agency.Obligation is { } obligation && date >= obligation.From && !(date > obligation.Until);
        return tier == ApplicationTier.Encouraged && isObliged ? ApplicationTier.Mandatory : tier;
    }

    /// <summary>Whether an agency of the encouraged tier may be mandatory on a day: a decision obliges it, from a day that is not recorded.</summary>
    internal bool MayBeObliged(Agency agency, LocalDate date) =>
        agency.Obligation is { From: null } obligation && !(date > obligation.Until) && TierOf(agency, date) == ApplicationTier.Encouraged;

    /// <summary>The first day from which on an agency has been mandatory without a break up to a day.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="date">A day on which it is mandatory.</param>
    /// <returns>The latest of the decision's first day, the agency's, and that of its obligation.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="agency"/> is null.</exception>
    public LocalDate MandatorySince(Agency agency, LocalDate date)
    {
        if (agency is null) throw new System.ArgumentNullException(nameof(agency));
        var since = Instruments.Qd19.InForceFrom;
        if (agency.From > since) since = agency.From.Value;
        if (TierOf(agency.Kind?.Known, date) == ApplicationTier.Mandatory)
        {
            var isOfCommune = agency.Kind?.Known is AgencyKind.CommuneCommittee or AgencyKind.CommuneSpecialisedAgency;
            var from = _readings.CommuneTierFrom;
            if (!isOfCommune || from <= since) return since;
            // An obligation that held up to that day goes on without a break.
            var isObligedBefore = agency.Obligation is { } obligation && obligation.From < from && !(obligation.Until < from.PlusDays(-1));
            if (!isObligedBefore) return from;
        }
        return agency.Obligation?.From > since ? agency.Obligation.From.Value : since;
    }

    private ApplicationTier? TierOf(AgencyKind? kind, LocalDate date) => kind switch
    {
        AgencyKind.Ministry or AgencyKind.MinisterialAgency or AgencyKind.VietnamSocialSecurity
            or AgencyKind.ProvincialCommittee or AgencyKind.ProvincialSpecialisedAgency
            or AgencyKind.DistrictCommittee or AgencyKind.DistrictSpecialisedAgency => ApplicationTier.Mandatory,
        // One of the specialised agencies of QĐ19 Art. 2.1.c: TT26 Art. 6.2 counts it among them, and Art. 6.1 has it share the committee's system.
        AgencyKind.ProvincialCommitteeOffice => ApplicationTier.Mandatory,
        AgencyKind.GeneralDepartment or AgencyKind.MinistryDepartment or AgencyKind.MinistrySubDepartment
            or AgencyKind.VerticalAgency or AgencyKind.SubDepartment =>
            _readings.SubordinateUnitTier == SubordinateUnitTier.Mandatory ? ApplicationTier.Mandatory : ApplicationTier.Encouraged,
        AgencyKind.CommuneCommittee or AgencyKind.CommuneSpecialisedAgency =>
            date >= _readings.CommuneTierFrom ? _readings.CommuneTier : ApplicationTier.Encouraged,
        AgencyKind.PublicServiceUnit or AgencyKind.DiplomaticMission or AgencyKind.ConsularMission
            or AgencyKind.SocialPolicyBank or AgencyKind.DevelopmentBank => ApplicationTier.Encouraged,
        _ => null,
    };
}
