using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <content>One record by itself: judged by the rules over its kind and by those over all records, within what is given around it.</content>
public sealed partial class RunningAssessment
{
    private readonly Register? _given;
    private RegisterView? _participationView;

    /// <summary>An assessment of single records. It counts no tallies, and lists all findings.</summary>
    internal RunningAssessment(RuleSet rules, HostPolicy policy, LawOnDate law, Register? register)
    {
        _given = register;
        _lostOfHead = LostValues.None;
        _rules = rules;
        var head = register ?? new Register();
        _context = new RuleContext(law.Date, law, head, new AgencyDirectory(head.Agencies), LostValues.None);
        _collector = new FindingCollector(rules, policy, int.MaxValue, null);
        _tallies = [];
        _sheet = new FactSheet(head);
        _fact = new FactView(_sheet);
    }

    internal ValueList<Finding> Findings => _collector.Findings;

    internal IReadOnlyList<RuleError> Errors => _collector.Errors;

    /// <summary>The JSON pointer of the record that was judged last.</summary>
    internal string RecordPointer => _path.Pointer();

    internal bool IsFor(Register? register, LocalDate asOf) => ReferenceEquals(_given, register) && _context.AsOf == asOf;

    internal void Forget() => _collector.Clear();

    /// <summary>What was judged; without the rules over the whole register.</summary>
    internal ComplianceReport ToReportOfRecord() => _collector.ToReport(_context, ComplianceAssessor.RuleSetVersion, inputDigest: null);

    /// <summary>Judges a record as the first of its list or, within a system, in its place there.</summary>
    /// <param name="record">The record; not a register.</param>
    /// <param name="owner">The system that the record belongs to; null when it is not known. Records outside systems need none.</param>
    internal void AddAlone(Fact record, QualityManagementSystem? owner)
    {
        _context.NotGiven = _given is null ? Because.RegisterNotGiven : null;
        switch (record)
        {
            case Agency agency: Add(agency, 0); break;
            case QualityManagementSystem system: Add(system, 0); break;
            case Inspection inspection: AddAlone(inspection); break;
            case AdministrativeProcedure procedure: Judge(_rules.Procedures, procedure, nameof(Agency.Procedures)); break;
            case InspectionPlan plan: Judge(_rules.InspectionPlans, plan, nameof(Register.InspectionPlans)); break;
            case ProcedureListChange change: Judge(_rules.ProcedureListChanges, change, nameof(Register.ProcedureListChanges)); break;
            case PeriodicReport report: Judge(_rules.Reports, report, nameof(Register.Reports)); break;
            case SystemDocument document: Judge(_rules.Documents, document, OwnedLists.Documents, owner); break;
            case WorkProcess process: Judge(_rules.Processes, process, OwnedLists.Processes, owner); break;
            case ScopeChange change: Judge(_rules.ScopeChanges, change, OwnedLists.ScopeChanges, owner); break;
            case LegalChange change: Judge(_rules.LegalChanges, change, OwnedLists.LegalChanges, owner); break;
            case Declaration declaration: Judge(_rules.Declarations, declaration, OwnedLists.Declarations, owner); break;
            case Nonconformity nonconformity: Judge(_rules.Nonconformities, nonconformity, OwnedLists.Nonconformities, owner); break;
            case ConsultantEngagement engagement: Judge(_rules.Engagements, engagement, OwnedLists.ConsultantEngagements, owner); break;
            case CertificationEngagement engagement: Judge(_rules.CertificationEngagements, engagement, OwnedLists.CertificationEngagements, owner); break;
            case ExcludedProcedure procedure: Judge(_rules.ExcludedProcedures, procedure, OwnedLists.ExcludedProcedures, owner); break;
            case QualityPolicy policy: Judge(_rules.Policies, policy, OwnedLists.Policies, owner); break;
            case QualityObjective objective: Judge(_rules.Objectives, objective, OwnedLists.Objectives, owner); break;
            case AuditProgramme programme: Judge(_rules.AuditProgrammes, programme, OwnedLists.AuditProgrammes, owner); break;
            case InternalAudit audit: Judge(_rules.InternalAudits, audit, OwnedLists.InternalAudits, owner); break;
            case ManagementReview review: Judge(_rules.ManagementReviews, review, OwnedLists.ManagementReviews, owner); break;
            default: JudgeOther(record, owner); break;
        }
        _context.Owner = null;
    }

    private void AddAlone(Inspection inspection)
    {
        Add(inspection, 0);
        foreach (var held in _held.All) Release(held, _participationView ??= ParticipationView());
        _held.Clear();
    }

    private RegisterView ParticipationView()
    {
        var tally = new ParticipationTally(_context);
        for (var i = 0; i < _context.Head.Systems.Count; i++)
        {
            _view.Load(_context.Head.Systems[i], _context);
            tally.Add(_view, i);
        }
        return new RegisterView(_context.Head, [tally]);
    }

    private void Judge<TRecord>(RuleSet.Slot<TRecord>[] rules, TRecord record, string list)
        where TRecord : Fact
    {
        Start(list, 0, record);
        Judge(rules, record);
        JudgeFacts(record);
    }

    private void Judge<TRecord>(RuleSet.Slot<TRecord>[] rules, TRecord record, OwnedList<TRecord> list, QualityManagementSystem? owner)
        where TRecord : Fact
    {
        if (owner is null)
        {
            _context.NotGiven ??= Because.SystemNotGiven;
            Judge(rules, record, list.Name);
            return;
        }
        var (system, at) = list.Holding(record, owner);
        Start(nameof(Register.Systems), 0, system);
        _path.Enter(list.Name, at, record);
        Enter(system);
        Judge(rules, record);
        JudgeFacts(record);
    }

    // Only the rules over all records judge it.
    private void JudgeOther(Fact record, QualityManagementSystem? owner)
    {
        _path.Clear();
        _path.Enter(record.RecordKind, -1, record);
        if (owner is not null) Enter(owner);
        JudgeFacts(record);
    }

    private void Enter(QualityManagementSystem system)
    {
        // A form that is checked again and again has one system.
        if (!ReferenceEquals(_view.System, system)) _view.Load(system, _context);
        _context.Owner = _view;
        _context.OwnerOrdinal = 0;
    }
}
