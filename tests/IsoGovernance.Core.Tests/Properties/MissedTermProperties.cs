using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A term that the law sets and that was missed stays missed, however long one waits and whatever is done late.</summary>
public sealed class MissedTermProperties
{
    // The rules with a term of the law, in days, months, years or by a month of the year, and what tells their terms apart.
    private static readonly Dictionary<string, string> Terms = new(StringComparer.Ordinal)
    {
        ["AUD001"] = "due",
        ["REV001"] = "due",
        ["SCP003"] = "due",
        ["SCP005"] = "due",
        ["INS002"] = "year",
        ["INS003"] = "year",
        ["INS008"] = "due",
        ["RPT001"] = "year",
        ["RPT002"] = "year",
    };

    [Fact]
    public void A_missed_term_never_heals() => PropertyCheck.For(EditedRegister.Any, 40, sample =>
    {
        var random = new Random(sample.Choice);
        var register = LateDeeds.In(sample.Register, random);
        var later = sample.AsOf.PlusDays(random.Next(1, 1500));
        var healed = Missed(register, sample.AsOf).Except(Missed(register, later)).ToList();
        Assert.True(healed.Count == 0, "On " + later + " no longer: " + string.Join("; ", healed));
    });

    private static IEnumerable<(string Code, string Subject, object? Term)> Missed(Register register, LocalDate day) =>
        from finding in ComplianceAssessor.Default.Assess(register, day).Findings
        where Terms.ContainsKey(finding.Code)
        select (finding.Code, finding.Subject.Path, finding[Terms[finding.Code]]);
}
