using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Judges registers and systems by the law of a day.</summary>
/// <remarks>Immutable and safe to share between threads: make one and keep it.</remarks>
/// <example>
/// <code>
/// var report = ComplianceAssessor.Default.Assess(register, new LocalDate(2023, 4, 1));
/// foreach (var finding in report.Findings) Console.WriteLine(finding.Message(Language.Vietnamese));
/// </code>
/// </example>
public sealed partial class ComplianceAssessor
{
    private readonly RuleSet _rules;
    private readonly HostPolicy _policy;

    /// <summary>Makes an assessor.</summary>
    /// <param name="law">The law with local values, readings and calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public ComplianceAssessor(LawBook law)
        : this(law, RuleTable.All)
    {
    }

    /// <summary>Makes an assessor.</summary>
    /// <param name="options">The law, waivers, severities, rules switched off and the host's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An option names a rule that there is not, lacks its reason, its approver or its record, or stands there twice, or a rule of the host has a fault. The message tells all faults.
    /// </exception>
    public ComplianceAssessor(AssessmentOptions options)
        : this(options ?? throw new ArgumentNullException(nameof(options)), RuleTable.All)
    {
    }

    internal ComplianceAssessor(LawBook law, IEnumerable<Rule> rules)
        : this(new AssessmentOptions { Law = law }, rules)
    {
    }

    private ComplianceAssessor(AssessmentOptions options, IEnumerable<Rule> rules)
    {
        var table = new List<Rule>(rules);
        _policy = new HostPolicy(options, table);
        table.AddRange(options.Rules.Items);
        table.RemoveAll(rule => _policy.IsOff(rule.Descriptor.Code));
        _rules = new RuleSet(table);
    }

    /// <summary>What the assessor was made of.</summary>
    public AssessmentOptions Options => _policy.Options;

    /// <summary>The rules that it judges by, the library's and the host's without those switched off, in the order of their codes.</summary>
    public ValueList<Rule> Rules => new(_rules.All);

    /// <summary>An assessor with the default readings and without local values.</summary>
    public static ComplianceAssessor Default { get; } = new(LawBook.Default);

    /// <summary>The version of the rules, which reports name.</summary>
    public static string RuleSetVersion => "0.1.0";

    /// <summary>Judges a whole register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The assessment date.</param>
    /// <param name="lost">What could not be read of the register; null when nothing was lost.</param>
    /// <param name="inputDigest">A digest of the input; null when the facts did not come from a file.</param>
    /// <param name="dueUntil">
    /// The last day up to which the report lists what is due, as it is seen from the assessment date; null for no due dates.
    /// </param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dueUntil"/> is before <paramref name="asOf"/>.</exception>
    public ComplianceReport Assess(Register register, LocalDate asOf, LostValues? lost = null, string? inputDigest = null, LocalDate? dueUntil = null) =>
        Feed(Begin(register, asOf, lost, locate: null, dueUntil), register).ToReport(inputDigest);

    /// <summary>Judges one system, for instance after a save. Rules over the whole register say that they could not be evaluated.</summary>
    /// <param name="system">The system.</param>
    /// <param name="agencies">The agencies that take part in it.</param>
    /// <param name="asOf">The assessment date.</param>
    /// <returns>The report; the system is the register's first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public ComplianceReport Assess(QualityManagementSystem system, ValueList<Agency> agencies, LocalDate asOf)
    {
        var assessment = Begin(new Register { Agencies = agencies, Complete = false }, asOf, null, null, null, isWhole: false);
        assessment.Add(system, 0);
        return assessment.ToReport();
    }

    /// <summary>Lists what is to be done by when, from the same rules that judge the past.</summary>
    /// <remarks>
    /// It is seen from the first day: what is dated later is not known on it, but for plans, ends and texts that take effect later. Listed is
    /// what is not done and falls due up to the last day, what is overdue and can still be done, and what is open and has no last day.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="from">The day from which it is seen.</param>
    /// <param name="until">The last day of the time looked at.</param>
    /// <param name="lost">What could not be read of the register; null when nothing was lost.</param>
    /// <param name="inputDigest">A digest of the input; null when the facts did not come from a file.</param>
    /// <returns>The due dates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    public DueDateReport DueDates(Register register, LocalDate from, LocalDate until, LostValues? lost = null, string? inputDigest = null) =>
        Assess(register, from, lost, inputDigest, until).DueDates!;

    /// <summary>Lists what is to be done of one system by when. What is due of the whole register is not among it.</summary>
    /// <param name="system">The system.</param>
    /// <param name="agencies">The agencies that take part in it.</param>
    /// <param name="from">The day from which it is seen.</param>
    /// <param name="until">The last day of the time looked at.</param>
    /// <returns>The due dates; the system is the register's first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    public DueDateReport DueDates(QualityManagementSystem system, ValueList<Agency> agencies, LocalDate from, LocalDate until)
    {
        var assessment = Begin(new Register { Agencies = agencies, Complete = false }, from, null, null, until, isWhole: false);
        assessment.Add(system, 0);
        return assessment.ToReport().DueDates!;
    }

    /// <summary>How many of its administrative procedures a system handles on a day.</summary>
    /// <param name="system">The system.</param>
    /// <param name="agencies">The agencies that take part in it.</param>
    /// <param name="on">The day; facts after it are not read.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public SystemCoverage CoverageOn(QualityManagementSystem system, ValueList<Agency> agencies, LocalDate on)
    {
        if (system is null) throw new ArgumentNullException(nameof(system));
        var head = new Register { Agencies = agencies };
        var view = new SystemView();
        view.Load(system, new RuleContext(on, Options.Law.On(on), head, new AgencyDirectory(agencies), LostValues.None));
        var coverage = Coverage.Of(view.Procedures, view.HasUnknownParticipant);
        var notCovered = new List<ProcedureCode>();
        for (var i = 0; i < view.Procedures.Count; i++)
        {
            ref readonly var procedure = ref view.Procedures[i];
            if (procedure.State == ProcedureState.Counts && procedure.Handling != Handling.Yes) notCovered.Add(procedure.Code);
        }
        notCovered.Sort((one, other) => string.CompareOrdinal(one.Text, other.Text));
        return new SystemCoverage { Covered = coverage.Covered, Total = coverage.Total, NotCovered = ValueList.From(notCovered), IsCertain = !coverage.IsUnclear };
    }

    /// <summary>Starts an assessment that is fed record by record.</summary>
    /// <param name="head">
    /// The register with its authority, calendar, agencies, plans and reports. Its systems and inspections are not read; they are added,
    /// as its agencies are.
    /// </param>
    /// <param name="asOf">The assessment date.</param>
    /// <param name="lost">What could not be read of the register; null when nothing was lost.</param>
    /// <param name="locate">Finds where the JSON pointer of a finding stands in the text that is being read; null when there is no text.</param>
    /// <param name="dueUntil">
    /// The last day up to which the report lists what is due, as it is seen from the assessment date; null for no due dates.
    /// </param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="head"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dueUntil"/> is before <paramref name="asOf"/>.</exception>
    public RunningAssessment Begin(
        Register head, LocalDate asOf, LostValues? lost = null, Func<string, TextPlace?>? locate = null, LocalDate? dueUntil = null)
    {
        if (head is null) throw new ArgumentNullException(nameof(head));
        return Begin(head, asOf, lost, locate, dueUntil, isWhole: true);
    }

    /// <summary>Starts an assessment; where not all of the register is judged, without its summary.</summary>
    internal RunningAssessment Begin(Register head, LocalDate asOf, LostValues? lost, Func<string, TextPlace?>? locate, LocalDate? dueUntil, bool isWhole)
    {
        if (dueUntil < asOf) throw new ArgumentException("Due dates are listed up to a day that is not before the first.", nameof(dueUntil));
        return new RunningAssessment(_rules, _policy, Options.Law.CompletedBy(head).On(asOf), head, lost ?? LostValues.None, locate, dueUntil, isWhole);
    }

    private static RunningAssessment Feed(RunningAssessment assessment, Register register)
    {
        for (var i = 0; i < register.Agencies.Count; i++) assessment.Add(register.Agencies[i], i);
        for (var i = 0; i < register.Systems.Count; i++) assessment.Add(register.Systems[i], i);
        for (var i = 0; i < register.Inspections.Count; i++) assessment.Add(register.Inspections[i], i);
        return assessment;
    }
}
