using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>What the law wants done and sets no term for is in order from the day on which it is done, and not before.</summary>
public sealed class DutyWithoutTermProperties
{
    // The record that shows it done.
    private static readonly (string Code, Type Record, string Member)[] Deeds =
    [
        ("AUD007", typeof(InternalAudit), nameof(InternalAudit.ReportedOn)),
        ("DEC005", typeof(Declaration), nameof(Declaration.Notice)),
        ("DEC006", typeof(Declaration), nameof(Declaration.PostedOn)),
        ("DEC007", typeof(Declaration), nameof(Declaration.OnWebsiteOn)),
        ("POL004", typeof(QualityPolicy), nameof(QualityPolicy.CommunicatedOn)),
        ("POL005", typeof(QualityPolicy), nameof(QualityPolicy.AvailableOn)),
        ("SCP008", typeof(Agency), nameof(Agency.ProceduresPublishedOn)),
    ];

    [Fact]
    public void It_is_a_finding_until_it_is_done_and_never_after()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        PropertyCheck.For(EditedRegister.Any, 49, sample =>
        {
            var (code, record, member) = Deeds[sample.Choice % Deeds.Length];
            // Left undone everywhere, so that there is something to do.
            var undone = FactTree.Changed(sample.Register, (fact, _) => fact.GetType() == record ? RandomEdit.With(Unavailable(fact), member, null) : Unavailable(fact));
            var open = Open(code, undone, sample.AsOf);
            if (open.Count > 0) done.Add(code);
            var day = sample.AsOf.PlusDays(sample.Choice % 500);
            object deed = member == nameof(Declaration.Notice) ? new Notice { On = day } : day;
            var register = FactTree.Changed(undone, (fact, path) => open.Contains(path) ? RandomEdit.With(fact, member, deed) : fact);
            if (day > sample.AsOf) Assert.Equal(open.Order(StringComparer.Ordinal), Open(code, register, sample.AsOf).Order(StringComparer.Ordinal), StringComparer.Ordinal);
            foreach (var later in new[] { day, day.PlusDays(1 + (sample.Choice % 1500)) })
            {
                var still = Open(code, register, later).Where(open.Contains).ToList();
                Assert.True(still.Count == 0, "On " + later + ": " + code + " " + string.Join("; ", still));
            }
        });
        Assert.Equal(Deeds.Select(deed => deed.Code), done.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // How to get the policy may be told too, or a document that holds it be public.
    private static Fact Unavailable(Fact fact) => fact switch
    {
        QualityPolicy policy => policy with { Availability = null },
        SystemDocument document => document with { PublicFrom = null },
        _ => fact,
    };

    private static HashSet<string> Open(string code, Register register, LocalDate day) =>
        ComplianceAssessor.Default.Assess(register, day).Findings.Where(finding => finding.Code == code).Select(finding => finding.Subject.Path).ToHashSet(StringComparer.Ordinal);
}
