using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>What is fixed of an agency before it is generated: what other records need to know of it.</summary>
internal sealed record AgencyPlan
{
    public required int Ordinal { get; init; }

    public required AgencyKind Kind { get; init; }

    public required string Name { get; init; }

    public int? Parent { get; init; }

    /// <summary>The agency that the list of procedures is made for: another one of its kind, where the two carry out the same.</summary>
    public required int ProcedureList { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? Until { get; init; }

    public int[] Predecessors { get; init; } = [];

    /// <summary>Obliged by a provincial decision although its kind is only encouraged.</summary>
    public LocalDate? ObligedFrom { get; init; }

    public bool HasNoProcedures { get; init; }

    /// <summary>Has an office, a seal and an account of its own.</summary>
    public bool HasOwnMeans { get; init; }

    public bool HasWebsite { get; init; } = true;

    public string Id => "cq-" + Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public bool ExistsOn(LocalDate day) => !(day < From) && !(day > Until);

    /// <summary>Whether QĐ19 Art. 2.1, or a provincial decision, obliges it on a day.</summary>
    public bool IsMandatoryOn(LocalDate day) => ExistsOn(day) && (IsMandatoryKind || ObligedFrom <= day);

    private bool IsMandatoryKind => Kind is not (AgencyKind.CommuneCommittee or AgencyKind.CommuneSpecialisedAgency or AgencyKind.PublicServiceUnit
        or AgencyKind.DiplomaticMission or AgencyKind.ConsularMission or AgencyKind.SocialPolicyBank or AgencyKind.DevelopmentBank);
}
