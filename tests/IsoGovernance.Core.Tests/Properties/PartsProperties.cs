using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;

namespace IsoGovernance.Tests;

/// <summary>Fed record by record, in parts or as a whole, a register has one report.</summary>
public sealed class PartsProperties
{
    private static readonly ComplianceAssessor Assessor = new(new AssessmentOptions { Explain = true });

    [Fact]
    public void Records_may_be_shared_out_and_merged_in_any_way() => PropertyCheck.For(EditedRegister.Any, 25, sample =>
    {
        var (register, asOf, until) = (sample.Register, sample.AsOf, sample.AsOf.PlusYears(1));
        var random = new Random(sample.Choice);
        List<RunningAssessment> parts = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Assessor.Begin(register, asOf, dueUntil: until))];
        Action<RunningAssessment>[] records =
        [
            .. register.Agencies.Select((agency, i) => new Action<RunningAssessment>(part => part.Add(agency, i))),
            .. register.Systems.Select((system, i) => new Action<RunningAssessment>(part => part.Add(system, i))),
            .. register.Inspections.Select((inspection, i) => new Action<RunningAssessment>(part => part.Add(inspection, i))),
        ];
        random.Shuffle(records);
        foreach (var add in records) add(parts[random.Next(parts.Count)]);
        while (parts.Count > 1)
        {
            var merged = parts[random.Next(parts.Count)];
            parts.Remove(merged);
            parts[random.Next(parts.Count)].Merge(merged);
        }

        Assert.Equal(ReportText.Of(Assessor.Assess(register, asOf, dueUntil: until)), ReportText.Of(parts[0].ToReport()));
    });
}
