using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>An agency that takes part in a system of another.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="From">The first day; null: all along.</param>
internal readonly record struct MemberPlan(AgencyPlan Agency, LocalDate? From);

/// <summary>What is fixed of a system before it is generated: the days of its life.</summary>
internal sealed record SystemPlan
{
    public required int Ordinal { get; init; }

    public required AgencyPlan Host { get; init; }

    public MemberPlan[] Members { get; init; } = [];

    public required LocalDate BuildingFrom { get; init; }

    public required LocalDate AppliedFrom { get; init; }

    public required LocalDate DeclaredOn { get; init; }

    /// <summary>The day of a certificate from before the decision; null where there is none.</summary>
    public LocalDate? CertifiedOn { get; init; }

    /// <summary>The first day under TCVN ISO 9001:2015 of a system built on the edition of 2008; null for one built on that of 2015.</summary>
    public LocalDate? MovedOn { get; init; }

    /// <summary>The days on which the scope changed and was declared again.</summary>
    public LocalDate[] ScopeChangedOn { get; init; } = [];

    /// <summary>The years in which the agencies of the system are inspected, and those in which that is done at their office.</summary>
    public SortedSet<int> InspectedIn { get; } = [];

    public SortedSet<int> OnSiteIn { get; } = [];

    public string Id => "ht-" + Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Built while its agency did not exist yet, so that everything is issued on the agency's first day.</summary>
    public bool BeginsWithAgency => Host.From == AppliedFrom;

    /// <summary>The last day of its host, unless another agency goes on with it.</summary>
    public LocalDate? EndedOn => Members.All(member => member.Agency.Until is not null) ? Host.Until : null;

    /// <summary>The last day on which anything of it is recorded.</summary>
    public LocalDate LastDay => EndedOn ?? Years.RecordedUntil;

    public StandardEdition BuiltOn => MovedOn is null ? StandardEdition.Iso2015 : StandardEdition.Iso2008;

    public StandardEdition EditionOn(LocalDate day) => day < MovedOn ? StandardEdition.Iso2008 : StandardEdition.Iso2015;

    /// <summary>The days of its declarations, the first one first.</summary>
    public LocalDate[] Declarations =>
        [.. ScopeChangedOn.Append(MovedOn is { } moved && moved > DeclaredOn ? moved : DeclaredOn).Append(DeclaredOn).Distinct().Order()];

    /// <summary>The host and the members, each with the first day on which it takes part.</summary>
    public IEnumerable<MemberPlan> Participants => Members.Prepend(new MemberPlan(Host, null));

    public IEnumerable<AgencyPlan> ParticipantsOn(LocalDate day) =>
        Participants.Where(member => !(day < member.From) && member.Agency.ExistsOn(day) && !(day > EndedOn)).Select(member => member.Agency);
}
