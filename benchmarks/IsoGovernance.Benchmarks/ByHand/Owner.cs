using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>The system that is being judged, with what its families ask for. Loaded again for each system.</summary>
internal sealed class Owner(Day day)
{
    private readonly List<Participant> _participants = [];
    private readonly Dictionary<string, WorkProcess> _processes = new(StringComparer.Ordinal);
    private int _processesRead;
    private bool _hasBuildingFrom;
    private LocalDate? _buildingFrom;

    /// <summary>An agency that takes part, with the time of its membership.</summary>
    public readonly record struct Participant(int Agency, LocalDate? From, LocalDate? Until);

    public QualityManagementSystem System { get; private set; } = null!;

    public int Number { get; private set; }

    public string Path => "/systems/" + Number.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    public List<Participant> Participants => _participants;

    public bool HasUnknownParticipant { get; private set; }

    /// <summary>The last day of the system or of the last agency taking part; the last day of all while it lasts.</summary>
    public LocalDate LastDay { get; private set; }

    /// <summary>The day judged, or the last day where that is earlier.</summary>
    public LocalDate JudgedOn { get; private set; }

    public bool HasTier { get; private set; }

    public LocalDate? AppliedFrom { get; private set; }

    public LocalDate? FirstDeclared { get; private set; }

    public bool HasUndatedDeclaration { get; private set; }

    public bool IsDeclared => FirstDeclared is not null || HasUndatedDeclaration;

    public bool IsApplied { get; private set; }

    public bool IsStarted { get; private set; }

    public Declaration? DeclarationInForce { get; private set; }

    /// <summary>Whether it has ended before the day judged.</summary>
    public bool HasEnded => LastDay < day.AsOf;

    /// <summary>The first day on which something shows that it was being built.</summary>
    public LocalDate? BuildingFrom
    {
        get
        {
            if (!_hasBuildingFrom) _buildingFrom = BuildingFromOf(System);
            _hasBuildingFrom = true;
            return _buildingFrom;
        }
    }

    /// <summary>Whether the register would hold what the system has had since it began.</summary>
    public bool IsOnRecord =>
        !(AppliedFrom is null && HasUndatedDeclaration)
        && !(AppliedFrom < day.RecordsFrom) && !(BuildingFrom < day.RecordsFrom)
        && !(AppliedFrom > day.KnownUntil) && !(BuildingFrom > day.KnownUntil);

    public void Load(QualityManagementSystem system, int number)
    {
        System = system;
        Number = number;
        _hasBuildingFrom = false;
        _processesRead = 0;
        _processes.Clear();
        LoadParticipants(system);
        JudgedOn = LastDay < day.AsOf ? LastDay : day.AsOf;
        HasTier = TakesPartWithTier();
        LoadDeclarations(system);
        AppliedFrom = FirstTraceOf(system);
        IsApplied = IsDeclared || AppliedFrom <= JudgedOn;
        IsStarted = IsApplied || DeclarationInForce is not null || IsConfirmed(system) || BuildingFrom <= JudgedOn;
    }

    public bool TakesPart(in Participant participant, LocalDate on) =>
        !(on < participant.From) && !(on > participant.Until) && day.Agencies.Exists(participant.Agency, on);

    /// <summary>Whether a step that is to follow a day without a term was left undone.</summary>
    public bool IsLeftOpen(LocalDate since) => since >= day.RecordsFrom && since < day.KnownUntil && since < LastDay;

    public WorkProcess? FindProcess(string id)
    {
        if (_processes.TryGetValue(id, out var known)) return known;
        // Only as far as somebody asked for one.
        while (_processesRead < System.Processes.Count)
        {
            var process = System.Processes[_processesRead++];
            if (_processes.TryAdd(process.Id.Value, process) && string.Equals(process.Id.Value, id, StringComparison.Ordinal)) return process;
        }
        return null;
    }

    public UnitInScope? FindUnit(string id)
    {
        for (var i = 0; i < System.Units.Count; i++)
        {
            if (string.Equals(System.Units[i].Id.Value, id, StringComparison.Ordinal)) return System.Units[i];
        }
        return null;
    }

    /// <summary>The first day on which something shows that a system was being built.</summary>
    public static LocalDate? BuildingFromOf(QualityManagementSystem system)
    {
        var first = Earlier(system.BuildingFrom, system.ImplementationPlan?.ApprovedOn);
        for (var i = 0; i < system.SteeringCommittees.Count; i++) first = Earlier(first, system.SteeringCommittees[i].DecidedOn);
        for (var i = 0; i < system.Documents.Count; i++) first = Earlier(first, system.Documents[i].Approval?.On);
        return first;
    }

    /// <summary>The first day on which a system was applied: who audits, reviews, confirms or declares applies it.</summary>
    public static LocalDate? FirstTraceOf(QualityManagementSystem system)
    {
        if (system.AppliedFrom is { } recorded) return recorded;
        LocalDate? first = null;
        for (var i = 0; i < system.InternalAudits.Count; i++) first = Earlier(first, system.InternalAudits[i].CompletedOn);
        for (var i = 0; i < system.ManagementReviews.Count; i++) first = Earlier(first, system.ManagementReviews[i].HeldOn);
        for (var i = 0; i < system.EffectivenessConfirmations.Count; i++) first = Earlier(first, system.EffectivenessConfirmations[i].On);
        for (var i = 0; i < system.Declarations.Count; i++) first = Earlier(first, system.Declarations[i].On);
        return first;
    }

    private void LoadParticipants(QualityManagementSystem system)
    {
        _participants.Clear();
        HasUnknownParticipant = false;
        AddParticipant(system.Host, null, null);
        for (var i = 0; i < system.Members.Count; i++) AddParticipant(system.Members[i].Agency, system.Members[i].From, system.Members[i].Until);
        var last = LocalDate.MaxIsoValue;
        if (!HasUnknownParticipant)
        {
            last = LocalDate.MinIsoValue;
            foreach (var participant in _participants)
            {
                var until = day.Agencies.LastDayOf(participant.Agency);
                if (participant.Until < until) until = participant.Until.Value;
                if (until > last) last = until;
            }
        }
        LastDay = system.EndedOn < last ? system.EndedOn.Value : last;
    }

    private void AddParticipant(Id<Agency> id, LocalDate? from, LocalDate? until)
    {
        var agency = day.Agencies.Find(id.Value);
        if (agency < 0) HasUnknownParticipant = true;
        else _participants.Add(new Participant(agency, from, until));
    }

    private bool TakesPartWithTier()
    {
        foreach (var participant in _participants)
        {
            if (TakesPart(participant, JudgedOn) && day.Agencies.TierOf(participant.Agency, JudgedOn) is not null) return true;
        }
        return false;
    }

    private void LoadDeclarations(QualityManagementSystem system)
    {
        FirstDeclared = null;
        HasUndatedDeclaration = false;
        DeclarationInForce = null;
        for (var i = 0; i < system.Declarations.Count; i++)
        {
            var declaration = system.Declarations[i];
            if (declaration.On is not { } on)
            {
                HasUndatedDeclaration = true;
                continue;
            }
            if (on >= Day.Decision && on <= day.AsOf && !(FirstDeclared <= on)) FirstDeclared = on;
            if (on <= JudgedOn && !(on < DeclarationInForce?.On)) DeclarationInForce = declaration;
        }
    }

    private bool IsConfirmed(QualityManagementSystem system)
    {
        for (var i = 0; i < system.EffectivenessConfirmations.Count; i++)
        {
            if (system.EffectivenessConfirmations[i].On <= JudgedOn) return true;
        }
        return false;
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;
}
