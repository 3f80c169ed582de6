using System;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Which agencies take part in which systems, and when.</summary>
/// <param name="context">What the register holds besides systems.</param>
internal sealed class ParticipationTally(RuleContext context) : Tally
{
    private readonly AgencyLists<Participation> _all = new(context.Agencies);

    /// <summary>That an agency takes part in a system.</summary>
    /// <param name="System">The system.</param>
    /// <param name="From">The first day of taking part; null: from the beginning.</param>
    /// <param name="Until">The last day of taking part or of the system; null while both last.</param>
    /// <param name="AppliedFrom">The first day on which the system is applied; null when no dated fact shows it.</param>
    /// <param name="BegunBy">The first day on which the system is known to be built or applied; null when no dated fact shows it.</param>
    /// <param name="IsBeingBuilt">Whether the system is being built on the assessment date.</param>
    /// <param name="IsBeginningRecorded">Whether the first day of building it is recorded; otherwise it may have begun before any dated fact.</param>
    /// <param name="IsUndated">Whether the system is or was begun, but no date shows since when.</param>
    /// <param name="HasUndatedDeclaration">Whether the system has a declaration whose date is not recorded.</param>
    /// <param name="Host">The agency that runs the system.</param>
    /// <param name="Ordinal">The system's position in the register.</param>
    public readonly record struct Participation(
        string System, LocalDate? From, LocalDate? Until, LocalDate? AppliedFrom, LocalDate? BegunBy,
        bool IsBeingBuilt, bool IsBeginningRecorded, bool IsUndated, bool HasUndatedDeclaration, string Host, int Ordinal)
    {
        /// <summary>Whether the system is applied on a day, or may be: it is known to be declared, but not since when.</summary>
        public bool MayBeAppliedOn(LocalDate day) => (AppliedFrom <= day || (AppliedFrom is null && HasUndatedDeclaration)) && LastsOn(day);

        public bool IsAppliedOn(LocalDate day) => AppliedFrom <= day && LastsOn(day);

        /// <summary>Whether the system is being built or applied on a day.</summary>
        public bool IsUnderWayOn(LocalDate day) => BegunBy <= day && LastsOn(day);

        /// <summary>Whether the system is being built or applied on a day, or may be: it is not recorded since when.</summary>
        public bool MayBeUnderWayOn(LocalDate day) => !(IsBeginningRecorded && day < BegunBy) && LastsOn(day);

        /// <summary>Whether both are about one system; a system recorded twice is one (rule DAT005).</summary>
        public bool IsOfSameSystem(Participation other) =>
            Ordinal == other.Ordinal || (System.Length > 0 && string.Equals(System, other.System, StringComparison.Ordinal));

        /// <summary>Whether the agency takes part on a day, be the system applied or not.</summary>
        public bool LastsOn(LocalDate day) => !(day < From) && !(day > Until);
    }

    public AgencyLists<Participation>.Values Of(Agency agency) => Of(agency.Id);

    public AgencyLists<Participation>.Values Of(Id<Agency> agency) => agency.IsMissing ? default : _all.Of(agency);

    /// <summary>Whether a system is or may be applied on a day with a participant that is not recorded: it may be any agency.</summary>
    public bool MayBeAnybodysOn(LocalDate day)
    {
        // Whoever is not recorded stands under the identifier that is missing.
        foreach (var participation in _all.Of(default))
        {
            if (participation.MayBeAppliedOn(day)) return true;
        }
        return false;
    }

    /// <summary>Whether an agency takes part in another's system on a day on which that system is applied or may be.</summary>
    public bool MayShare(Agency agency, Participation others, LocalDate day)
    {
        foreach (var participation in Of(agency))
        {
            if (participation.IsOfSameSystem(others) && participation.MayBeAppliedOn(day)) return true;
        }
        return false;
    }

    public override void Add(SystemView system, int ordinal)
    {
        var begunBy = SystemStages.BegunBy(system.System);
        // A declared system is applied, whatever is recorded of its first day.
        var appliedFrom = system.FirstDeclaredOn < system.AppliedFrom ? system.FirstDeclaredOn : system.AppliedFrom;
        foreach (var participant in system.Participants) Add(participant.Ordinal, participant.From, participant.Until);
        if (!system.HasUnknownParticipant) return;
        if (system.System.Host.IsMissing) Add(-1, null, null);
        foreach (var member in system.System.Members.Items)
        {
            if (member.Agency.IsMissing) Add(-1, member.From, member.Until);
        }

        void Add(int agency, LocalDate? from, LocalDate? until) => _all.Add(agency, default, new Participation(
            system.System.Id.Value, from, system.LastDay is null || until < system.LastDay ? until : system.LastDay, appliedFrom, begunBy,
            system.Stage == SystemStage.Building, system.System.BuildingFrom is not null, system.IsUndated, system.HasUndatedDeclaration, system.System.Host.Value, ordinal));
    }

    public override void Add(InspectionView inspection, int ordinal)
    {
    }

    public override void Merge(Tally other) => _all.Merge(((ParticipationTally)other)._all);
}
