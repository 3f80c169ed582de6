using System;
using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>The rules in the order of their codes, grouped by what they judge. Immutable.</summary>
internal sealed class RuleSet
{
    private int _judged;

    public RuleSet(IEnumerable<Rule> rules)
    {
        All = [.. rules];
        Array.Sort(All, (one, other) => string.CompareOrdinal(one.Descriptor.Code, other.Descriptor.Code));
        Facts = Array.ConvertAll(Of<FactView>(), slot => new FactSlot(slot.Rule, slot.Index, (slot.Rule as FactRule)?.LooksAt));
        LookAtEveryRecord = Array.Exists(Facts, slot => slot.LooksAt is null);
        Agencies = Of<Agency>();
        Procedures = Of<AdministrativeProcedure>();
        Systems = Of<QualityManagementSystem>();
        Documents = Of<SystemDocument>();
        Processes = Of<WorkProcess>();
        ScopeChanges = Of<ScopeChange>();
        LegalChanges = Of<LegalChange>();
        Declarations = Of<Declaration>();
        Nonconformities = Of<Nonconformity>();
        Engagements = Of<ConsultantEngagement>();
        CertificationEngagements = Of<CertificationEngagement>();
        ExcludedProcedures = Of<ExcludedProcedure>();
        Policies = Of<QualityPolicy>();
        Objectives = Of<QualityObjective>();
        AuditProgrammes = Of<AuditProgramme>();
        InternalAudits = Of<InternalAudit>();
        ManagementReviews = Of<ManagementReview>();
        Inspections = Of<Inspection>();
        InspectionPlans = Of<InspectionPlan>();
        ProcedureListChanges = Of<ProcedureListChange>();
        Reports = Of<PeriodicReport>();
    }

    /// <summary>A rule with its position among all.</summary>
    public readonly record struct Slot<TSubject>(Rule<TSubject> Rule, int Index)
        where TSubject : class;

    /// <summary>A rule over all records.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Index">Its position among all.</param>
    /// <param name="LooksAt">The kinds of members that it looks at; null for every record, whatever members it has.</param>
    public readonly record struct FactSlot(Rule<FactView> Rule, int Index, uint? LooksAt)
    {
        /// <summary>Whether it has nothing to look at in a record.</summary>
        public bool PassesOver(MemberKinds kinds) => LooksAt is { } looksAt && (looksAt & kinds.Listed) == 0;
    }

    public Rule[] All { get; }

    public FactSlot[] Facts { get; }

    /// <summary>Whether a rule over all records looks at every one, whatever members it has.</summary>
    public bool LookAtEveryRecord { get; }

    public Slot<Agency>[] Agencies { get; }

    public Slot<AdministrativeProcedure>[] Procedures { get; }

    public Slot<QualityManagementSystem>[] Systems { get; }

    public Slot<SystemDocument>[] Documents { get; }

    public Slot<WorkProcess>[] Processes { get; }

    public Slot<ScopeChange>[] ScopeChanges { get; }

    public Slot<LegalChange>[] LegalChanges { get; }

    public Slot<Declaration>[] Declarations { get; }

    public Slot<Nonconformity>[] Nonconformities { get; }

    public Slot<ConsultantEngagement>[] Engagements { get; }

    public Slot<CertificationEngagement>[] CertificationEngagements { get; }

    public Slot<ExcludedProcedure>[] ExcludedProcedures { get; }

    public Slot<QualityPolicy>[] Policies { get; }

    public Slot<QualityObjective>[] Objectives { get; }

    public Slot<AuditProgramme>[] AuditProgrammes { get; }

    public Slot<InternalAudit>[] InternalAudits { get; }

    public Slot<ManagementReview>[] ManagementReviews { get; }

    public Slot<Inspection>[] Inspections { get; }

    public Slot<InspectionPlan>[] InspectionPlans { get; }

    public Slot<ProcedureListChange>[] ProcedureListChanges { get; }

    public Slot<PeriodicReport>[] Reports { get; }

    /// <summary>Whether what a rule says of an inspection is held until all systems are in: it is about agencies that take part in one.</summary>
    public static bool IsHeld(Rule rule) => rule.Descriptor.Applies == Applies.Adopted;

    /// <summary>Whether records of the kind that a host's rule is about are judged, and within systems.</summary>
    public static (bool IsJudged, bool IsInSystem) Place(LocalRule rule)
    {
        var alone = new RuleSet([rule]);
        var outside = alone.Agencies.Length + alone.Procedures.Length + alone.Inspections.Length + alone.InspectionPlans.Length + alone.ProcedureListChanges.Length + alone.Reports.Length;
        return (alone._judged > 0, alone._judged > outside);
    }

    /// <summary>One tally of each type that a rule reads.</summary>
    /// <param name="context">What is known besides systems and inspections.</param>
    /// <param name="isWhole">Whether the register is summed up; a system that is judged alone is not.</param>
    public List<Tally> NewTallies(RuleContext context, bool isWhole)
    {
        var tallies = new List<Tally>();
        if (isWhole) AddMissing(tallies, [new SummaryTally(context), new InspectionTally(context), new PlannedTally(context.Planned, context.AsOf), new ParticipationTally(context)]);
        // Whether an inspected agency takes part in a system is known once all systems are in.
        if (Array.Exists(Inspections, slot => IsHeld(slot.Rule))) AddMissing(tallies, [new ParticipationTally(context)]);
        foreach (var rule in All)
        {
            AddMissing(tallies, (rule as IRegisterRule<Agency>)?.NewTallies(context));
            AddMissing(tallies, (rule as IRegisterRule<Register>)?.NewTallies(context));
        }
        return tallies;
    }

    private static void AddMissing(List<Tally> tallies, Tally[]? more)
    {
        foreach (var tally in more ?? [])
        {
            if (!tallies.Exists(known => known.GetType() == tally.GetType())) tallies.Add(tally);
        }
    }

    private Slot<TSubject>[] Of<TSubject>()
        where TSubject : class
    {
        var slots = new List<Slot<TSubject>>();
        for (var i = 0; i < All.Length; i++)
        {
            if ((All[i] as LocalRule)?.Runner is Rule<TSubject> local) slots.Add(new Slot<TSubject>(local, i));
            else if (All[i] is Rule<TSubject> rule) slots.Add(new Slot<TSubject>(rule, i));
        }
        _judged += slots.Count;
        return slots.ToArray();
    }
}
