using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>What was done after the assessment date is not known on it.</summary>
public sealed class LaterFactProperties
{
    // They are about the dates themselves, on whatever day.
    private static readonly string[] AboutDates = ["DAT007", "DAT008"];

    [Fact]
    public void When_something_was_done_later_changes_no_finding_of_an_earlier_day()
    {
        var moved = 0;
        PropertyCheck.For(EditedRegister.Any, 40, sample =>
        {
            var random = new Random(sample.Choice);
            var late = LateDeeds.In(sample.Register, random);
            var register = FactTree.Changed(late, (fact, _) =>
            {
                foreach (var deed in DoneAfter(sample.AsOf, fact))
                {
                    if (random.Next(2) != 0) continue;
                    fact = RandomEdit.With(fact, deed, sample.AsOf.PlusDays(random.Next(1, 2_000)));
                    moved++;
                }
                return fact;
            });
            Assert.Equal(Findings(late, sample.AsOf), Findings(register, sample.AsOf), StringComparer.Ordinal);
        });
        Assert.True(moved > 1_000, "Moved: " + moved);
    }

    private static List<string> DoneAfter(LocalDate day, Fact fact)
    {
        var sheet = new FactSheet();
        sheet.Describe(fact);
        var later = new List<string>();
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Kind == MemberKind.Done && sheet[i].Date > day) later.Add(sheet[i].Name);
        }
        return later;
    }

    private static string[] Findings(Register register, LocalDate asOf) =>
    [
        .. ComplianceAssessor.Default.Assess(register, asOf).Findings
            .Where(finding => !AboutDates.Contains(finding.Code, StringComparer.Ordinal))
            .Select(finding => finding.Code + " " + finding.Path + ": " + finding.Message(Language.English)),
    ];
}
