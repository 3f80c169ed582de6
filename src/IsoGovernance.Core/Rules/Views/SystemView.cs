using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What several rules ask of one system, derived once. One worker has one and loads it system by system.</summary>
internal sealed class SystemView
{
    private readonly List<Participant> _participants = [];
    private readonly ProcedureTable _procedures = new();
    private readonly SameTexts<Nonconformity> _nonconformities = new(nonconformity => nonconformity.AuditFinding?.Value);
    private bool _hasProcedures;
    private bool _hasNonconformities;
    private LocalDate _proceduresOn;
    private RuleContext? _context;

    /// <summary>An agency that takes part in the system, with its position in the register and the time of its membership.</summary>
    public readonly record struct Participant(Agency Agency, int Ordinal, LocalDate? From, LocalDate? Until);

    public QualityManagementSystem System { get; private set; } = null!;

    /// <summary>The agencies that take or took part, as far as the register holds them.</summary>
    public List<Participant> Participants => _participants;

    /// <summary>Whether an agency that takes part is not in the register.</summary>
    public bool HasUnknownParticipant { get; private set; }

    /// <summary>The last day of the system: its own, or that of the last agency taking part; null while it lasts.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The assessment date, or the system's last day where that is earlier.</summary>
    public LocalDate JudgedOn { get; private set; }

    /// <summary>The tier, mandatory when any agency taking part is; null when none of them has one.</summary>
    public ApplicationTier? Tier { get; private set; }

    /// <summary>The first day on which the system was applied; null when no dated fact shows it.</summary>
    public LocalDate? AppliedFrom { get; private set; }

    /// <summary>The first declaration under the decision that is dated on or before the assessment date; null when there is none.</summary>
    public Declaration? FirstDeclaration { get; private set; }

    public LocalDate? FirstDeclaredOn => FirstDeclaration?.On;

    /// <summary>Whether a declaration is recorded without its date.</summary>
    public bool HasUndatedDeclaration { get; private set; }

    /// <summary>Whether the system is or was applied: by a dated fact, or because it was declared.</summary>
    public bool IsApplied => FirstDeclaration is not null || HasUndatedDeclaration || AppliedFrom <= JudgedOn;

    public Declaration? DeclarationInForce { get; private set; }

    public SystemStage Stage { get; private set; }

    /// <summary>Whether the system is or was begun for all that is recorded, but no date shows since when.</summary>
    public bool IsUndated { get; private set; }

    /// <summary>The procedures of the agencies taking part, and which of them the system handles on the day up to which facts are known.</summary>
    public ProcedureTable Procedures => ProceduresOn(_context!.KnownUntil);

    /// <summary>The same on another day. There is one table, which tells of the day that was asked for last.</summary>
    public ProcedureTable ProceduresOn(LocalDate day)
    {
        if (!_hasProcedures) _procedures.Fill(this);
        if (!_hasProcedures || _proceduresOn != day) _procedures.LookAt(this, day, _context!.Law);
        _hasProcedures = true;
        _proceduresOn = day;
        return _procedures;
    }

    /// <summary>The nonconformities by the audit finding that they follow.</summary>
    public SameTexts<Nonconformity> NonconformitiesByFinding
    {
        get
        {
            if (!_hasNonconformities) _nonconformities.Fill(System.Nonconformities.Items);
            _hasNonconformities = true;
            return _nonconformities;
        }
    }

    /// <summary>The identifiers of the records within the system.</summary>
    public OwnedIds Ids { get; } = new();

    public void Load(QualityManagementSystem system, RuleContext context)
    {
        System = system;
        _context = context;
        _hasProcedures = _hasNonconformities = false;
        Ids.Load(system);
        LoadParticipants(system, context);
        LastDay = LastDayOf(system, context);
        JudgedOn = LastDay < context.AsOf ? LastDay.Value : context.AsOf;
        Tier = HighestTierOn(JudgedOn, context.Law);
        AppliedFrom = SystemStages.AppliedFrom(system);
        LoadDeclarations(system, context);
        DeclarationInForce = system.DeclarationInForceOn(JudgedOn);
        Stage = system.StageOn(JudgedOn);
        IsUndated = Stage == SystemStage.NotStarted && SystemStages.IsUndated(system);
    }

    /// <summary>Whether an agency takes part on a day.</summary>
    public static bool TakesPart(Participant participant, LocalDate date, LawOnDate law) =>
        !(date < participant.From) && !(date > participant.Until) && law.Tiers.Exists(participant.Agency, date);

    private void LoadParticipants(QualityManagementSystem system, RuleContext context)
    {
        _participants.Clear();
        HasUnknownParticipant = false;
        AddParticipant(system.Host, null, null, context);
        foreach (var member in system.Members.Items) AddParticipant(member.Agency, member.From, member.Until, context);
    }

    private void AddParticipant(Id<Agency> id, LocalDate? from, LocalDate? until, RuleContext context)
    {
        if (context.Agencies.OrdinalOf(id) is >= 0 and var ordinal) _participants.Add(new Participant(context.Agencies[ordinal], ordinal, from, until));
        else HasUnknownParticipant = true;
    }

    private LocalDate? LastDayOf(QualityManagementSystem system, RuleContext context)
    {
        if (HasUnknownParticipant || _participants.Count == 0) return system.EndedOn;
        var last = LocalDate.MinIsoValue;
        foreach (var participant in _participants)
        {
            var agencyUntil = context.Law.Tiers.LastDayOf(participant.Agency);
            var until = participant.Until < agencyUntil || agencyUntil is null ? participant.Until : agencyUntil;
            if (until is null) return system.EndedOn;
            if (until > last) last = until.Value;
        }
        return system.EndedOn < last ? system.EndedOn : last;
    }

    private ApplicationTier? HighestTierOn(LocalDate date, LawOnDate law)
    {
        ApplicationTier? highest = null;
        foreach (var participant in _participants)
        {
            if (!TakesPart(participant, date, law)) continue;
            var tier = law.Tiers.TierOf(participant.Agency, date);
            if (tier == ApplicationTier.Mandatory) return tier;
            highest ??= tier;
        }
        return highest;
    }

    private void LoadDeclarations(QualityManagementSystem system, RuleContext context)
    {
        FirstDeclaration = null;
        HasUndatedDeclaration = false;
        foreach (var declaration in system.Declarations.Items)
        {
            if (declaration.On is not { } day) HasUndatedDeclaration = true;
            else if (day >= Instruments.Qd19.InForceFrom && day <= context.AsOf && !(FirstDeclaration?.On <= day)) FirstDeclaration = declaration;
        }
    }
}
