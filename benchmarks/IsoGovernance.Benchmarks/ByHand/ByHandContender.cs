using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>The conditions of the rules, or of some families of them, as loops over the records: no rules, no outcomes, no sentences.</summary>
internal sealed class ByHandContender : IContender
{
    private static readonly (string Family, int Count)[] All =
    [
        ("AUD", 12), ("BLD", 10), ("DAT", 11), ("DEC", 9), ("INS", 18), ("NCF", 10), ("OBJ", 7), ("OBL", 14), ("POL", 6), ("REV", 8), ("RPT", 3), ("SCP", 8),
    ];

    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    /// <summary>Makes one.</summary>
    /// <param name="families">The letters before the number, for instance <c>AUD</c>; all families where none is named.</param>
    public ByHandContender(params string[] families)
    {
        var codes = new List<string>();
        foreach (var (family, count) in All)
        {
            if (families.Length > 0 && Array.IndexOf(families, family) < 0) continue;
            _families.Add(family);
            for (var i = 1; i <= count; i++) codes.Add(family + i.ToString("000", System.Globalization.CultureInfo.InvariantCulture));
        }
        Codes = codes;
    }

    public static IEnumerable<string> Families => Array.ConvertAll(All, one => one.Family);

    public string Name => "by hand";

    public IReadOnlyCollection<string> Codes { get; }

    public void Judge(Register register, LocalDate asOf, Action<string, string> found)
    {
        var day = new Day(register, asOf, found);
        var obligations = new Obligations(day);
        Data? data = Has("DAT") ? new Data(day) : null;
        Reports? reports = Has("RPT") ? new Reports(day) : null;
        JudgeSystems(day, obligations, data, reports);
        data?.JudgeRegister();
        if (Has("SCP")) new Scope(day).JudgeRegister();
        if (Has("OBL")) obligations.JudgeRegister();
        if (Has("INS")) new Inspections(day).Judge();
        reports?.Judge();
    }

    private void JudgeSystems(Day day, Obligations obligations, Data? data, Reports? reports)
    {
        var owner = new Owner(day);
        var procedures = new ProcedureList(day);
        var audits = Has("AUD") ? new Audits(day) : null;
        var reviews = Has("REV") ? new Reviews(day) : null;
        var nonconformities = Has("NCF") ? new Nonconformities(day) : null;
        var objectives = Has("OBJ") ? new Objectives(day) : null;
        var policies = Has("POL") ? new Policies(day) : null;
        var scope = Has("SCP") ? new Scope(day) : null;
        var declarations = Has("DEC") ? new Declarations(day) : null;
        var building = Has("BLD") ? new Building(day) : null;
        var systems = day.Register.Systems;
        for (var i = 0; i < systems.Count; i++)
        {
            owner.Load(systems[i], i);
            procedures.Load(owner);
            if (day.BindsDecision && owner.HasTier && owner.IsStarted)
            {
                building?.Judge(owner);
                if (owner.IsDeclared) declarations?.Judge(owner);
                if (Has("OBL")) obligations.Judge(owner);
                if (owner.IsApplied)
                {
                    audits?.Judge(owner);
                    reviews?.Judge(owner);
                    nonconformities?.Judge(owner);
                    objectives?.Judge(owner);
                    policies?.Judge(owner);
                    scope?.Judge(owner, procedures);
                }
            }
            data?.Judge(owner, procedures);
            reports?.Add(owner, procedures);
            if (Has("OBL") || Has("INS")) obligations.NoteParts(owner);
        }
    }

    private bool Has(string family) => _families.Contains(family);
}
