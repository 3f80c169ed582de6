using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Which agencies take part in which systems, and when.</summary>
internal sealed class ParticipationTally : Tally
{
    private const string Nobody = "";

    // Nearly every agency takes part in one system, so only others have a list, of all of theirs.
    private readonly Dictionary<string, Participation> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Participation>> _several = new(StringComparer.Ordinal);

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

    public IReadOnlyList<Participation> Of(Agency agency) => Of(agency.Id);

    public IReadOnlyList<Participation> Of(Id<Agency> agency) =>
        agency.IsMissing ? [] : Of(agency.Value);

    /// <summary>Whether a system is or may be applied on a day with a participant that is not recorded: it may be any agency.</summary>
    public bool MayBeAnybodysOn(LocalDate day)
    {
        foreach (var participation in Of(Nobody))
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
        foreach (var participant in system.Participants) AddOf(participant.Agency.Id.Value, participant.From, participant.Until);
        if (!system.HasUnknownParticipant) return;
        if (system.System.Host.IsMissing) AddOf(Nobody, null, null);
        foreach (var member in system.System.Members.Items)
        {
            if (member.Agency.IsMissing) AddOf(Nobody, member.From, member.Until);
        }

        void AddOf(string agency, LocalDate? from, LocalDate? until) => Add(agency, new Participation(
            system.System.Id.Value, from, system.LastDay is null || until < system.LastDay ? until : system.LastDay, appliedFrom, begunBy,
            system.Stage == SystemStage.Building, system.System.BuildingFrom is not null, system.IsUndated, system.HasUndatedDeclaration, system.System.Host.Value, ordinal));
    }

    public override void Add(Inspection inspection, int ordinal)
    {
    }

    public override void Merge(Tally other)
    {
        var more = (ParticipationTally)other;
        foreach (var pair in more._first)
        {
            foreach (var participation in more.Of(pair.Key)) Add(pair.Key, participation);
        }
    }

    private List<Participation> Of(string agency)
    {
        if (_several.TryGetValue(agency, out var several)) return several;
        return _first.TryGetValue(agency, out var first) ? [first] : [];
    }

    private void Add(string agency, Participation participation)
    {
        if (!_first.TryGetValue(agency, out var first)) _first.Add(agency, participation);
        else if (!_several.TryGetValue(agency, out var several)) _several.Add(agency, [first, participation]);
        else
        {
            // Participations are large, and few agencies have many: room for a quarter more is enough.
            if (several.Count == several.Capacity) several.Capacity += 2 + (several.Count / 4);
            several.Add(participation);
        }
    }
}
