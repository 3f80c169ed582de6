using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>The engine beside the same conditions written by hand, over three rules that walk lists, look codes up and count terms.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AssessmentBenchmarks
{
    private static readonly string[] Compared = ["AUD001", "SCP001", "SCP003"];
    private readonly LegalTime _time = new(WorkingCalendar.Derived);
    private readonly Dictionary<ProcedureCode, bool> _handled = [];
    private RunningAssessment _three = null!;
    private RunningAssessment _all = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _three = new ComplianceAssessor(LawBook.Default, RuleTable.All.Where(rule => System.Array.IndexOf(Compared, rule.Descriptor.Code) >= 0))
            .Begin(CompliantSystem.Head, CompliantSystem.AsOf);
        _all = new ComplianceAssessor(LawBook.Default, RuleTable.All.Where(rule => rule is not (IRegisterRule<Agency> or IRegisterRule<Register>)))
            .Begin(CompliantSystem.Head, CompliantSystem.AsOf);
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => MissedYears() + Missing() + LateChanges();

    [Benchmark]
    public void ThreeRules() => _three.Add(CompliantSystem.System, 0);

    [Benchmark]
    public void AllRulesOverSystems() => _all.Add(CompliantSystem.System, 0);

    private static int MissedYears()
    {
        var first = CompliantSystem.System.Declarations[0].On!.Value;
        var missed = 0;
        for (var year = first.Year + 1; year < CompliantSystem.AsOf.Year; year++)
        {
            var audited = false;
            foreach (var audit in CompliantSystem.System.InternalAudits.Items) audited |= audit.CompletedOn?.Year == year;
            if (!audited) missed++;
        }
        return missed;
    }

    private int Missing()
    {
        _handled.Clear();
        foreach (var procedure in CompliantSystem.Agency.Procedures.Items)
        {
            if (procedure.From <= CompliantSystem.AsOf && procedure.PublishedOn <= CompliantSystem.AsOf && procedure.Until is null
                && procedure.Audience?.Known == ProcedureAudience.OrganisationsAndIndividuals) _handled[procedure.Code] = false;
        }
        foreach (var process in CompliantSystem.System.Processes.Items)
        {
            if (!(process.From <= CompliantSystem.AsOf) || process.Until < CompliantSystem.AsOf) continue;
            foreach (var served in process.Serves.Items) _handled[served.Code] = true;
        }
        var missing = 0;
        foreach (var pair in _handled)
        {
            if (!pair.Value) missing++;
        }
        return missing;
    }

    private int LateChanges()
    {
        var late = 0;
        foreach (var change in CompliantSystem.System.LegalChanges.Items)
        {
            if (change.InEffectFrom is not { } start || start > CompliantSystem.AsOf) continue;
            LocalDate due = _time.AfterMonths(start, 3).Due;
            if (CompliantSystem.AsOf > due && !(change.IncorporatedOn <= due)) late++;
        }
        return late;
    }
}
