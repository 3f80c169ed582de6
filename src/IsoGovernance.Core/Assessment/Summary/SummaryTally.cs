using System;
using System.Collections.Generic;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>What systems and inspections contribute to the summary. It keeps 36 bytes of each system and 12 of each record that counts.</summary>
internal sealed class SummaryTally(RuleContext context) : Tally
{
    private readonly Chunks<SystemRow> _systems = [];
    private readonly Chunks<SummaryMark> _marks = [];
    private readonly Chunks<DeclaredEdition> _declared = [];
    private readonly List<StandardEdition> _editions = [];
    private readonly Dictionary<StandardEdition, int> _editionAt = [];
    private int _marksOfSystem;

    /// <summary>What systems and inspections show of each agency on the assessment date and in its year.</summary>
    public StandingsOnDay Standings { get; } = new(context.AsOf, context.AsOf.Year, context) { CountsCoverage = true };

    /// <summary>The editions that <see cref="Declared"/> points to.</summary>
    public IReadOnlyList<StandardEdition> Editions => _editions;

    /// <summary>The editions that agencies have declared under.</summary>
    public IEnumerable<DeclaredEdition> Declared => _declared;

    public IEnumerable<SystemRow> Systems => _systems;

    public IEnumerable<SummaryMark> Marks => _marks;

    public override void Add(InspectionView inspection, int ordinal) => Standings.Add(inspection);

    public override void Add(SystemView system, int ordinal)
    {
        var coverage = Standings.Add(system) ?? default;
        var lasts = !(context.AsOf > system.LastDay);
        _marksOfSystem = 0;
        AddAudits(system.System.InternalAudits.Items);
        AddReviews(system.System.ManagementReviews.Items);
        AddPersons(system.System);
        AddResults(system.System.ServiceResults.Items);
        if (lasts) AddNonconformities(system.System.Nonconformities.Items);
        if (lasts) AddDeclaration(system);
        var processes = lasts ? ProcessesOf(system.System.Processes.Items) : default;
        var host = context.Agencies.OrdinalOf(system.System.Host);
        _systems.Add(new SystemRow(ordinal, host, processes, coverage.Covered, coverage.Total, coverage.IsUnclear, _marksOfSystem));
    }

    public override void Merge(Tally other)
    {
        var more = (SummaryTally)other;
        Standings.Merge(more.Standings);
        _marks.TakeOver(more._marks);
        _systems.TakeOver(more._systems);
        foreach (var declared in more._declared)
        {
            _declared.Add(declared.Edition < 0 ? declared : declared with { Edition = PositionOf(more._editions[declared.Edition]) });
        }
    }

    private void AddDeclaration(SystemView system)
    {
        if (system.System.DeclarationInForceOn(context.AsOf) is null) return;
        var edition = system.System.EditionOn(context.AsOf) is { } known ? PositionOf(known) : -1;
        foreach (var participant in system.Participants)
        {
            if (!SystemView.TakesPart(participant, context.AsOf, context.Law)) continue;
            _declared.Add(new DeclaredEdition(participant.Ordinal, edition, !system.HasUndatedDeclaration));
        }
    }

    // What is on record: a process counts unless its days say that it is not in force.
    private ProcessCounts ProcessesOf(WorkProcess[] processes)
    {
        int administrative = 0, ofAgency = 0, unknown = 0;
        foreach (var process in processes)
        {
            if (process.From > context.AsOf || process.Until < context.AsOf) continue;
            if (process.Kind?.Known is not { } kind) unknown++;
            else if (kind == ProcessKind.Administrative) administrative++;
            else ofAgency++;
        }
        return new ProcessCounts(administrative, ofAgency, unknown);
    }

    private void AddAudits(InternalAudit[] audits)
    {
        for (var i = 0; i < audits.Length; i++)
        {
            var audit = audits[i];
            if (audit.CompletedOn is { } day) AddOf(day, Counted.AuditsHeld, i);
            else if (audit.CancelledOn is null && MayBeDone(audit)) Add(Counted.AuditsHeld, Certainty.Perhaps, i);
        }
    }

    // That an audit was completed may only not be recorded.
    private bool MayBeDone(InternalAudit audit)
    {
        if ((audit.HeldUntil ?? audit.HeldFrom) is { } held) return IsInYear(held);
        return !(audit.PlannedFrom > context.AsOf) && !(audit.PlannedUntil?.Year < context.AsOf.Year);
    }

    private void AddReviews(ManagementReview[] reviews)
    {
        for (var i = 0; i < reviews.Length; i++) AddOf(reviews[i].HeldOn, Counted.ReviewsHeld, i);
    }

    private void AddNonconformities(Nonconformity[] nonconformities)
    {
        for (var i = 0; i < nonconformities.Length; i++)
        {
            var state = nonconformities[i].StateOn(context.AsOf) switch
            {
                NonconformityState.Open => Counted.NonconformitiesOpen,
                NonconformityState.UnderCorrectiveAction => Counted.NonconformitiesUnderCorrectiveAction,
                NonconformityState.AwaitingEffectivenessReview => Counted.NonconformitiesAwaitingReview,
                NonconformityState.FoundEffective => Counted.NonconformitiesFoundEffective,
                NonconformityState.Closed => Counted.NonconformitiesClosed,
                _ => nonconformities[i].RaisedOn is null ? Counted.NonconformitiesUndated : default(Counted?),
            };
            if (state is { } counted) Add(counted, Certainty.Certain, i);
        }
    }

    private void AddPersons(QualityManagementSystem system)
    {
        for (var i = 0; i < system.Trainings.Count; i++)
        {
            var training = system.Trainings.Items[i];
            AddOf(training.HeldUntil ?? training.HeldFrom, Counted.OfficialsTrained, i, training.Trained);
        }
        for (var i = 0; i < system.Disseminations.Count; i++)
        {
            var session = system.Disseminations.Items[i];
            AddOf(session.HeldOn, Counted.OfficialsInstructed, i, session.Reached);
        }
    }

    private void AddResults(ServiceResult[] results)
    {
        for (var i = 0; i < results.Length; i++)
        {
            var result = results[i];
            AddOf(result.Until, Counted.SettledLate, i, result.Late);
            if (result.OnTimeShare is { } share) AddOf(result.Until, Counted.SettledOnTime, i, share.Numerator, share.Denominator);
            else if (result is not { Early: 0, OnTime: 0, Late: 0 }) AddOf(result.Until, Counted.SettledOnTime, i, null);
        }
    }

    // What happened on a day counts in the year; a number that is not recorded may be any.
    private void AddOf(LocalDate? day, Counted to, int index, int? part = 1, int whole = 0)
    {
        if (day is { } known && !IsInYear(known)) return;
        if (part is not >= 0) Add(to, Certainty.AtLeast, index, 0);
        else if (part > 0 || whole > 0) Add(to, day is null ? Certainty.Perhaps : Certainty.Certain, index, part.Value, whole);
    }

    private void Add(Counted to, Certainty certainty, int index, int part = 1, int whole = 0)
    {
        _marks.Add(new SummaryMark(to, certainty, index, part, whole));
        _marksOfSystem++;
    }

    private bool IsInYear(LocalDate date) => date.Year == context.AsOf.Year && date <= context.AsOf;

    private int PositionOf(StandardEdition edition)
    {
        if (_editionAt.TryGetValue(edition, out var at)) return at;
        _editionAt.Add(edition, _editions.Count);
        _editions.Add(edition);
        return _editions.Count - 1;
    }
}
