using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>That an agency takes part in a system.</summary>
internal sealed record Participation(
    string System, int Ordinal, string Host, LocalDate? From, LocalDate? Until, LocalDate? AppliedFrom, LocalDate? BegunBy,
    bool IsBeingBuilt, bool IsUndated, bool HasUndatedDeclaration)
{
    public bool LastsOn(LocalDate day) => !(day < From) && !(day > Until);

    public bool IsAppliedOn(LocalDate day) => AppliedFrom <= day && LastsOn(day);

    public bool MayBeAppliedOn(LocalDate day) => (AppliedFrom <= day || (AppliedFrom is null && HasUndatedDeclaration)) && LastsOn(day);

    public bool IsUnderWayOn(LocalDate day) => BegunBy <= day && LastsOn(day);

    public bool IsOfSameSystem(Participation other) =>
        Ordinal == other.Ordinal || (System.Length > 0 && string.Equals(System, other.System, StringComparison.Ordinal));
}

/// <summary>Who takes part in which systems of a register.</summary>
internal sealed class Participations
{
    private readonly Dictionary<string, List<Participation>> _byAgency = new(StringComparer.Ordinal);
    private readonly List<Participation> _ofNobody = [];

    public Participations(Surroundings around)
    {
        var scope = new SystemScope(around);
        for (var i = 0; i < around.Register.Systems.Count; i++)
        {
            scope.Enter(around.Register.Systems[i]);
            Add(scope, i);
        }
    }

    public IReadOnlyList<Participation> Of(Id<Agency> agency) => !agency.IsMissing && _byAgency.TryGetValue(agency.Value, out var all) ? all : [];

    /// <summary>Whether a system is applied by an agency that is not recorded.</summary>
    public bool MayBeAnybodysOn(LocalDate day) => _ofNobody.Exists(one => one.MayBeAppliedOn(day));

    private void Add(SystemScope scope, int ordinal)
    {
        var system = scope.System;
        var applied = scope.FirstDeclaredOn < scope.AppliedFrom ? scope.FirstDeclaredOn : scope.AppliedFrom;
        var begun = SystemScope.Earlier(scope.BuildingFrom, scope.AppliedFrom);
        foreach (var participant in scope.Participants)
        {
            var id = participant.Agency.Id.Value;
            if (!_byAgency.TryGetValue(id, out var all)) _byAgency.Add(id, all = new List<Participation>(1));
            all.Add(Of(participant.From, participant.Until));
        }
        if (system.Host.IsMissing) _ofNobody.Add(Of(null, null));
        foreach (var member in system.Members)
        {
            if (member.Agency.IsMissing) _ofNobody.Add(Of(member.From, member.Until));
        }

        Participation Of(LocalDate? from, LocalDate? until) => new(
            system.Id.Value, ordinal, system.Host.Value, from, scope.LastDay is null || until < scope.LastDay ? until : scope.LastDay, applied, begun,
            scope.Stage == SystemStage.Building, scope.IsUndated, scope.HasUndatedDeclaration);
    }
}
