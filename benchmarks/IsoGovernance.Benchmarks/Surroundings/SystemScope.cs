using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>An agency of the register that takes part in a system, and the days between which it does.</summary>
internal readonly record struct Participant(Agency Agency, LocalDate? From, LocalDate? Until);

/// <summary>What the conditions ask of the system that a record is in.</summary>
internal sealed class SystemScope(Surroundings around)
{
    private readonly List<Participant> _participants = [];
    private readonly ProcedureList _procedures = new();
    private bool _hasProcedures;

    public QualityManagementSystem System { get; private set; } = null!;

    public IReadOnlyList<Participant> Participants => _participants;

    /// <summary>Whether the host or a member is not in the register.</summary>
    public bool HasUnknownParticipant { get; private set; }

    /// <summary>The last day of the system or of its last participant; null while it goes on.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The assessment date, or the last day of a system that has ended.</summary>
    public LocalDate JudgedOn { get; private set; }

    /// <summary>The first day on which it is known to be applied.</summary>
    public LocalDate? AppliedFrom { get; private set; }

    public LocalDate? BuildingFrom { get; private set; }

    public LocalDate? FirstDeclaredOn { get; private set; }

    public bool HasUndatedDeclaration { get; private set; }

    public Declaration? InForce { get; private set; }

    /// <summary>Whether it is applied, by a day or by a declaration.</summary>
    public bool IsInUse => FirstDeclaredOn is not null || HasUndatedDeclaration || AppliedFrom <= JudgedOn;

    /// <summary>Whether the rules over declared systems are about it.</summary>
    public bool IsDeclared { get; private set; }

    /// <summary>Whether the rules over systems are about it: one of an agency of known tier that has been started.</summary>
    public bool IsAdopted { get; private set; }

    /// <summary>Whether the rules over what is done in a system that is applied are about it.</summary>
    public bool IsApplied { get; private set; }

    public bool IsUndated { get; private set; }

    public SystemStage Stage { get; private set; }

    /// <summary>The procedures of the participants and of the work processes, on the last day known.</summary>
    public ProcedureList Procedures
    {
        get
        {
            if (!_hasProcedures) _procedures.Fill(this, around.KnownUntil, around.Law);
            _hasProcedures = true;
            return _procedures;
        }
    }

    public void Enter(QualityManagementSystem system)
    {
        System = system;
        _hasProcedures = false;
        EnterParticipants(system);
        LastDay = LastDayOf(system);
        JudgedOn = LastDay < around.AsOf ? LastDay.Value : around.AsOf;
        AppliedFrom = system.AppliedFrom ?? FirstDayOfUse(system);
        BuildingFrom = FirstDayOfBuilding(system);
        EnterDeclarations(system);
        InForce = system.DeclarationInForceOn(JudgedOn);
        Stage = system.StageOn(JudgedOn);
        IsUndated = Stage == SystemStage.NotStarted && AppliedFrom is null && BuildingFrom is null && HoldsAnything(system);
        var isKnown = TierOn(JudgedOn) is not null;
        IsDeclared = isKnown && (FirstDeclaredOn is not null || HasUndatedDeclaration);
        IsAdopted = IsDeclared || (isKnown && Stage != SystemStage.NotStarted);
        IsApplied = IsAdopted && IsInUse;
    }

    public static bool TakesPart(Participant participant, LocalDate day, LawOnDate law) =>
        !(day < participant.From) && !(day > participant.Until) && law.Tiers.Exists(participant.Agency, day);

    private void EnterParticipants(QualityManagementSystem system)
    {
        _participants.Clear();
        HasUnknownParticipant = false;
        Add(system.Host, null, null);
        foreach (var member in system.Members) Add(member.Agency, member.From, member.Until);
    }

    private void Add(Id<Agency> id, LocalDate? from, LocalDate? until)
    {
        if (around.Find(id) is { } agency) _participants.Add(new Participant(agency, from, until));
        else HasUnknownParticipant = true;
    }

    private LocalDate? LastDayOf(QualityManagementSystem system)
    {
        if (HasUnknownParticipant) return system.EndedOn;
        var last = LocalDate.MinIsoValue;
        foreach (var participant in _participants)
        {
            var ofAgency = around.Law.Tiers.LastDayOf(participant.Agency);
            var until = participant.Until < ofAgency || ofAgency is null ? participant.Until : ofAgency;
            if (until is null) return system.EndedOn;
            if (until > last) last = until.Value;
        }
        return system.EndedOn < last ? system.EndedOn : last;
    }

    private ApplicationTier? TierOn(LocalDate day)
    {
        ApplicationTier? highest = null;
        foreach (var participant in _participants)
        {
            if (!TakesPart(participant, day, around.Law)) continue;
            var tier = around.Law.Tiers.TierOf(participant.Agency, day);
            if (tier == ApplicationTier.Mandatory) return tier;
            highest ??= tier;
        }
        return highest;
    }

    private void EnterDeclarations(QualityManagementSystem system)
    {
        FirstDeclaredOn = null;
        HasUndatedDeclaration = false;
        foreach (var declaration in system.Declarations)
        {
            if (declaration.On is not { } day) HasUndatedDeclaration = true;
            else if (day >= Instruments.Qd19.InForceFrom && day <= around.AsOf && !(FirstDeclaredOn <= day)) FirstDeclaredOn = day;
        }
    }

    private static LocalDate? FirstDayOfUse(QualityManagementSystem system)
    {
        LocalDate? first = null;
        foreach (var audit in system.InternalAudits) first = Earlier(first, audit.CompletedOn);
        foreach (var review in system.ManagementReviews) first = Earlier(first, review.HeldOn);
        foreach (var confirmation in system.EffectivenessConfirmations) first = Earlier(first, confirmation.On);
        foreach (var declaration in system.Declarations) first = Earlier(first, declaration.On);
        return first;
    }

    private static LocalDate? FirstDayOfBuilding(QualityManagementSystem system)
    {
        var first = Earlier(system.BuildingFrom, system.ImplementationPlan?.ApprovedOn);
        foreach (var committee in system.SteeringCommittees) first = Earlier(first, committee.DecidedOn);
        foreach (var document in system.Documents) first = Earlier(first, document.Approval?.On);
        return first;
    }

    public static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;

    private static bool HoldsAnything(QualityManagementSystem system) =>
        system.ImplementationPlan is not null
        || system.Declarations.Count + system.SteeringCommittees.Count + system.Boards.Count + system.Trainings.Count + system.Disseminations.Count
        + system.Documents.Count + system.Processes.Count + system.Policies.Count + system.Objectives.Count
        + system.EffectivenessConfirmations.Count + system.InternalAudits.Count + system.ManagementReviews.Count
        + system.Nonconformities.Count + system.ServiceResults.Count > 0;
}
