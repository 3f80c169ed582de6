using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>An assessment that is fed record by record, merged with others, and then read.</summary>
/// <remarks>
/// Used by one thread at a time; several run side by side and are merged. The order of records and how they are shared out make no
/// difference to the report, as long as every record is added once with its position in the register.
/// </remarks>
public sealed partial class RunningAssessment
{
    private readonly RuleSet _rules;
    private readonly RuleContext _context;
    private readonly FindingCollector _collector;
    private readonly List<Tally> _tallies;
    private readonly ParticipationTally? _participationTally;
    private readonly SystemView _view = new();
    private readonly InspectionView _inspection = new();
    private readonly RecordPath _path = new();
    private readonly FactSheet _sheet;
    private readonly FactView _fact;
    private readonly AlikeRecords _alike = new();
    private readonly LostValues _lostOfHead;
    private readonly List<LostValues> _lostOfRecords = [];
    private readonly HeldVerdicts _held = new();
    private readonly Forecast? _forecast;
    private readonly bool _isWhole;

    internal RunningAssessment(
        RuleSet rules, HostPolicy policy, LawOnDate law, Register head, LostValues lost, Func<string, TextPlace?>? locate, LocalDate? dueUntil, bool isWhole)
        : this(
            rules, new RuleContext(law.Date, law, head, new AgencyDirectory(head.Agencies), lost),
            new FindingCollector(rules, policy, policy.Options.FindingLimit, locate),
            dueUntil is { } until ? new Forecast(rules, until, policy.Options.FindingLimit) : null, isWhole)
    {
    }

    private RunningAssessment(RuleSet rules, RuleContext context, FindingCollector collector, Forecast? forecast, bool isWhole)
    {
        _lostOfHead = context.Lost;
        _rules = rules;
        _context = context;
        _collector = collector;
        _forecast = forecast;
        _tallies = rules.NewTallies(_context, isWhole);
        _participationTally = _tallies.OfType<ParticipationTally>().FirstOrDefault();
        _isWhole = isWhole;
        _sheet = new FactSheet(context.Head);
        _fact = new FactView(_sheet);
    }

    /// <summary>Begins another assessment of the same register for another thread, before anything is added. They share what neither changes and the list of findings.</summary>
    internal RunningAssessment Beside(Func<string, TextPlace?>? locate) => new(
        _rules, new RuleContext(_context.AsOf, _context.Law, _context.Head, _context.Agencies, _lostOfHead, _context.Planned), _collector.Beside(locate), _forecast?.Beside(), _isWhole);

    /// <summary>Judges an agency of the register's head.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="ordinal">Its position in the register, from 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agency"/> is null.</exception>
    public void Add(Agency agency, int ordinal)
    {
        if (agency is null) throw new ArgumentNullException(nameof(agency));
        Start(nameof(Register.Agencies), ordinal, agency);
        Judge(_rules.Agencies, agency);
        JudgeList(_rules.Procedures, agency.Procedures.Items, nameof(Agency.Procedures));
        JudgeFacts(agency);
    }

    /// <summary>Judges a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="ordinal">Its position in the register, from 0.</param>
    /// <param name="lost">What could not be read of it and was not known when the assessment began; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public void Add(QualityManagementSystem system, int ordinal, LostValues? lost = null)
    {
        if (system is null) throw new ArgumentNullException(nameof(system));
        TakeLost(lost);
        Start(nameof(Register.Systems), ordinal, system);
        _view.Load(system, _context);
        _context.Owner = _view;
        _context.OwnerOrdinal = ordinal;
        Judge(_rules.Systems, system);
        JudgeList(_rules.Documents, system.Documents.Items, nameof(system.Documents));
        JudgeList(_rules.Processes, system.Processes.Items, nameof(system.Processes));
        JudgeList(_rules.ScopeChanges, system.ScopeChanges.Items, nameof(system.ScopeChanges));
        JudgeList(_rules.LegalChanges, system.LegalChanges.Items, nameof(system.LegalChanges));
        JudgeList(_rules.Declarations, system.Declarations.Items, nameof(system.Declarations));
        JudgeList(_rules.Nonconformities, system.Nonconformities.Items, nameof(system.Nonconformities));
        JudgeList(_rules.Engagements, system.ConsultantEngagements.Items, nameof(system.ConsultantEngagements));
        JudgeList(_rules.CertificationEngagements, system.CertificationEngagements.Items, nameof(system.CertificationEngagements));
        JudgeList(_rules.ExcludedProcedures, system.ExcludedProcedures.Items, nameof(system.ExcludedProcedures));
        JudgeList(_rules.Policies, system.Policies.Items, nameof(system.Policies));
        JudgeList(_rules.Objectives, system.Objectives.Items, nameof(system.Objectives));
        JudgeList(_rules.AuditProgrammes, system.AuditProgrammes.Items, nameof(system.AuditProgrammes));
        JudgeList(_rules.InternalAudits, system.InternalAudits.Items, nameof(system.InternalAudits));
        JudgeList(_rules.ManagementReviews, system.ManagementReviews.Items, nameof(system.ManagementReviews));
        JudgeFacts(system);
        foreach (var tally in _tallies) tally.Add(_view, ordinal);
        _context.Owner = null;
    }

    /// <summary>Judges an inspection.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="ordinal">Its position in the register, from 0.</param>
    /// <param name="lost">What could not be read of it and was not known when the assessment began; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspection"/> is null.</exception>
    public void Add(Inspection inspection, int ordinal, LostValues? lost = null)
    {
        if (inspection is null) throw new ArgumentNullException(nameof(inspection));
        TakeLost(lost);
        Start(nameof(Register.Inspections), ordinal, inspection);
        Judge(_rules.Inspections, inspection);
        if (_held.OfInspection.Count > 0) GiveOrHold(inspection, ordinal);
        JudgeFacts(inspection);
        _inspection.Load(inspection, _context.Agencies);
        foreach (var tally in _tallies) tally.Add(_inspection, ordinal);
    }

    /// <summary>Takes note of what could not be read and belongs to no record that is added.</summary>
    /// <param name="lost">
    /// The places. Where the whole register is among them, nothing that was found before or is found later stands in the report.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="lost"/> is null.</exception>
    public void Lose(LostValues lost) => TakeLost(lost ?? throw new ArgumentNullException(nameof(lost)));

    /// <summary>Takes over what another assessment of the same register has judged. The other one is not used afterwards.</summary>
    /// <param name="other">The other assessment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other assessment has other rules, another date, another register, or is this one.</exception>
    public void Merge(RunningAssessment other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        if (ReferenceEquals(other, this) || !ReferenceEquals(other._rules, _rules) || other._context.AsOf != _context.AsOf || other._forecast?.Until != _forecast?.Until
            || !IsSameHead(other._context.Head, _context.Head))
        {
            throw new ArgumentException("Only parts of one assessment can be merged.", nameof(other));
        }
        _collector.Merge(other._collector);
        _lostOfRecords.AddRange(other._lostOfRecords);
        for (var i = 0; i < _tallies.Count; i++) _tallies[i].Merge(other._tallies[i]);
        _held.Merge(other._held);
        _forecast?.Merge(other._forecast!);
    }

    /// <summary>Judges what needs the whole register, and makes the report. Called once, after all parts are merged.</summary>
    /// <param name="inputDigest">A digest of the input; null when the facts did not come from a file.</param>
    /// <returns>The report.</returns>
    public ComplianceReport ToReport(string? inputDigest = null) => ToReport(inputDigest, isIncomplete: false);

    /// <summary>Makes the report of what was added, where records of the register are left that nobody will add.</summary>
    internal ComplianceReport ToIncompleteReport() => ToReport(inputDigest: null, isIncomplete: true);

    private ComplianceReport ToReport(string? inputDigest, bool isIncomplete)
    {
        var head = _context.Head;
        _context.Lost = _lostOfHead.And(_lostOfRecords);
        // What was judged before the loss was known may rest on it.
        if (_context.Lost.IsWhole) _collector.Withhold();
        var register = new RegisterView(head, _tallies);
        _path.Clear();
        JudgeFacts(head);
        JudgeList(_rules.InspectionPlans, head.InspectionPlans.Items, nameof(head.InspectionPlans));
        JudgeList(_rules.ProcedureListChanges, head.ProcedureListChanges.Items, nameof(head.ProcedureListChanges));
        JudgeList(_rules.Reports, head.Reports.Items, nameof(head.Reports));
        for (var i = 0; i < _rules.All.Length; i++)
        {
            if (_rules.All[i] is not IRegisterRule<Register> rule) continue;
            var whyNot = Applicability.OnDate(_rules.All[i], _context) ?? (isIncomplete ? Because.NotAllJudged : null);
            JudgeAtEnd(i, rule, head, register, whyNot);
            if (rule is DutyRule<Register> duties) _forecast?.Add(i, duties, head, whyNot, _path, _context);
            if (rule is YearRule years) _forecast?.AddYears(years, head, register, whyNot, _path, _context);
        }
        for (var at = 0; at < head.Agencies.Count; at++)
        {
            var agency = head.Agencies[at];
            Start(nameof(head.Agencies), at, agency);
            for (var i = 0; i < _rules.All.Length; i++)
            {
                if (_rules.All[i] is IRegisterRule<Agency> rule) JudgeAtEnd(i, rule, agency, register, Applicability.ToAgency(_rules.All[i], agency, _context) ?? (isIncomplete ? Because.NotAllJudged : null));
            }
        }
        foreach (var held in _held.All) Release(held, register, isIncomplete);
        var report = _collector.ToReport(_context, ComplianceAssessor.RuleSetVersion, inputDigest) with
        {
            IsIncomplete = isIncomplete,
            DueDates = isIncomplete ? null : _forecast?.ToReport(register.Find<ParticipationTally>(), _context, ComplianceAssessor.RuleSetVersion, inputDigest),
        };
        return _isWhole && !isIncomplete && !_context.Lost.IsWhole ? report with { Summary = SummaryMaker.Make(register, _context) } : report;
    }

    // A record that lost nothing is judged as the head is.
    private void TakeLost(LostValues? lost)
    {
        if (lost is null || lost.IsEmpty)
        {
            _context.Lost = _lostOfHead;
            return;
        }
        _lostOfRecords.Add(lost);
        _context.Lost = _lostOfHead.Beside(lost);
    }

    private static bool IsSameHead(Register one, Register other) =>
        ReferenceEquals(one, other)
        || (one with { Systems = default, Inspections = default }).Equals(other with { Systems = default, Inspections = default });

    private void Start(string list, int ordinal, Fact record)
    {
        if (ordinal < 0) throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "A position is not negative.");
        _path.Clear();
        _path.Enter(list, ordinal, record);
    }

    private void Judge<TSubject>(RuleSet.Slot<TSubject>[] rules, TSubject subject)
        where TSubject : Fact
    {
        foreach (var slot in rules)
        {
            Foresee(slot, subject);
            if (WhyNot(slot.Index) is { } outcome)
            {
                _collector[slot.Index].Count(outcome);
                continue;
            }
            try
            {
                var verdict = slot.Rule.Judge(subject, _context);
                if (subject is Inspection && RuleSet.IsHeld(slot.Rule) && verdict.Kind != OutcomeKind.NotApplicable)
                {
                    if (verdict.Breaches.Count > 0) _collector.Detach(verdict, _path, _context);
                    _held.Add(slot.Index, verdict);
                }
                else Take(slot.Index, verdict, subject);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                _collector.AddError(slot.Index, _path.Pointer(), fault);
            }
        }
    }

    // Rule by rule over the whole list: the rule stays hot, passes are counted in a local, and the guard is paid once a list.
    private void JudgeList<TSubject>(RuleSet.Slot<TSubject>[] rules, TSubject[] subjects, string list)
        where TSubject : Fact
    {
        if (subjects.Length == 0) return;
        foreach (var slot in rules)
        {
            ForeseeList(slot, subjects, list);
            if (WhyNot(slot.Index) is { } outcome)
            {
                _collector[slot.Index].Count(outcome, subjects.Length);
                continue;
            }
            var i = 0;
            while (i < subjects.Length)
            {
                var passes = 0;
                try
                {
                    for (; i < subjects.Length; i++)
                    {
                        var verdict = slot.Rule.Judge(subjects[i], _context);
                        if (ReferenceEquals(verdict, Outcome.Pass))
                        {
                            passes++;
                            continue;
                        }
                        _path.Enter(list, i, subjects[i]);
                        Take(slot.Index, verdict, subjects[i]);
                        _path.Leave();
                    }
                }
                catch (Exception fault) when (fault is not OutOfMemoryException)
                {
                    _path.Enter(list, i, subjects[i]);
                    _collector.AddError(slot.Index, _path.Pointer(), fault);
                    _path.Leave();
                    i++;
                }
                _collector[slot.Index].Passes += passes;
            }
        }
    }

    private void Foresee<TSubject>(RuleSet.Slot<TSubject> slot, TSubject subject)
        where TSubject : Fact
    {
        if (_forecast is not null && slot.Rule is DutyRule<TSubject> rule) _forecast.Add(slot.Index, rule, subject, WhyNot(slot.Index), _path, _context);
    }

    private void ForeseeList<TSubject>(RuleSet.Slot<TSubject> slot, TSubject[] subjects, string list)
        where TSubject : Fact
    {
        if (_forecast is null || slot.Rule is not DutyRule<TSubject>) return;
        for (var i = 0; i < subjects.Length; i++)
        {
            _path.Enter(list, i, subjects[i]);
            Foresee(slot, subjects[i]);
            _path.Leave();
        }
    }

    // The rules over all records, on the record and on every record within it.
    private void JudgeFacts(Fact fact)
    {
        if (_rules.Facts.Length == 0) return;
        var start = _sheet.Count;
        _sheet.Describe(fact);
        JudgeDescribed(fact, null, start);
        CountAlike();
    }

    private void JudgeWithin(Fact around, string list, int index, Fact fact)
    {
        var start = _sheet.Count;
        _sheet.Describe(fact);
        if (_sheet.Count == start && !_rules.LookAtEveryRecord)
        {
            // Most records: nothing to look at, and nothing within.
            _alike.Count(_sheet.Kinds);
            return;
        }
        _path.Enter(list, index, fact);
        JudgeDescribed(fact, around, start);
        _path.Leave();
    }

    private void JudgeDescribed(Fact fact, Fact? around, int start)
    {
        var kinds = _sheet.Kinds;
        var end = _sheet.Count;
        _alike.Count(kinds);
        _fact.Load(fact, around, start, kinds);
        foreach (var slot in _rules.Facts)
        {
            if (slot.PassesOver(kinds)) continue;
            try
            {
                Take(slot.Index, slot.Rule.Judge(_fact, _context), fact);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                _collector.AddError(slot.Index, _path.Pointer(), failure);
            }
        }
        for (var i = start; i < end; i++)
        {
            var (name, record, records) = (_sheet[i].Name, _sheet[i].Record, _sheet[i].Records);
            if (record is not null) JudgeWithin(fact, name, -1, record);
            // Agencies are judged one by one as they are added.
            if (records is null or Agency[]) continue;
            for (var at = 0; at < records.Length; at++) JudgeWithin(fact, name, at, records[at]);
        }
        _sheet.TruncateTo(start);
    }

    // What a rule says of all records at once of which it looked at nothing.
    private void CountAlike()
    {
        foreach (var (kinds, count) in _alike.Counts)
        {
            if (count == 0) continue;
            _fact.LoadAlike(kinds);
            foreach (var slot in _rules.Facts)
            {
                if (slot.PassesOver(kinds)) _collector[slot.Index].Count(slot.Rule.Judge(_fact, _context), count);
            }
        }
        _alike.Clear();
    }

    private void JudgeAtEnd<TSubject>(int rule, IRegisterRule<TSubject> judge, TSubject subject, RegisterView register, Outcome? whyNot)
        where TSubject : Fact
    {
        try
        {
            Take(rule, whyNot ?? judge.Judge(subject, register, _context), subject);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _collector.AddError(rule, _path.Pointer(), fault);
        }
    }

    private void GiveOrHold(Inspection inspection, int ordinal)
    {
        if (AreCertain(_held.OfInspection, inspection))
        {
            foreach (var (rule, outcome) in _held.OfInspection) Take(rule, outcome, inspection);
            _held.Drop();
        }
        else _held.Hold(inspection, ordinal);
    }

    // Further systems can only show the more that an agency takes part in one. What is found waits all the same, so that its place is told
    // in one way whatever the order of the records.
    private bool AreCertain(IReadOnlyList<(int Rule, Outcome Outcome)> verdicts, Inspection inspection)
    {
        foreach (var (_, outcome) in verdicts)
        {
            if (outcome.Breaches.Count > 0 || outcome.Why is { IsMissingRecord: true }) return false;
        }
        if (HeldVerdict.DayOf(inspection) is not { } day) return true;
        return _participationTally is { } known && Applicability.IsInspectedAsParticipant(inspection.Agencies, day, known);
    }

    private void Release(HeldVerdict held, RegisterView register, bool isIncomplete = false)
    {
        // A system that was not judged may be that of an agency inspected.
        var whyNot = isIncomplete ? Because.NotAllJudged : held.Day is { } day ? Applicability.ToInspected(held.Agencies, day, register.Tally<ParticipationTally>(), _context) : null;
        var inspection = new Inspection { Id = held.Id, Agencies = held.Agencies };
        Start(nameof(Register.Inspections), held.Ordinal, inspection);
        foreach (var (rule, outcome) in held.Outcomes) Take(rule, whyNot ?? outcome, inspection);
    }

    // The library's rules about data, and those outside systems, look at dates and agencies themselves.
    private Outcome? WhyNot(int index)
    {
        var rule = _rules.All[index];
        if (rule is LocalRule && Applicability.OnDate(rule, _context) is { } outcome) return outcome;
        if (_context.NotGiven is { } notGiven && rule.Descriptor.Applies != Applies.Data) return notGiven;
        if (_context.Owner is not null) return Applicability.ToSystem(rule, _view, _context);
        return rule is LocalRule ? Applicability.ToLocal(rule, _path.Outermost as Agency, _context) : null;
    }

    private void Take(int rule, Outcome outcome, Fact subject)
    {
        if (ReferenceEquals(outcome, Outcome.Pass))
        {
            _collector[rule].Passes++;
            return;
        }
        if (outcome.Why is { IsMissingRecord: true } why && _context.Law.Readings.NotRecorded == NotRecorded.Strict) outcome = Outcome.Missing(why);
        if (outcome.Kind is OutcomeKind.Fail or OutcomeKind.NeedsReview) _collector.Add(rule, outcome, subject, _path, _context);
        else _collector[rule].Count(outcome);
    }
}
