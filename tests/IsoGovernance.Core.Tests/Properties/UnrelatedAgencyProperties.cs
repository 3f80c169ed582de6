using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>An agency that has nothing to do with the others changes nothing that is found about them.</summary>
public sealed class UnrelatedAgencyProperties
{
    // Each judges the register as a whole, and every agency is a part of what it counts.
    private static readonly Dictionary<string, string> OverAllAgencies = new(StringComparer.Ordinal)
    {
        ["INS001"] = "The authority of a mandatory agency has to have a plan.",
        ["INS002"] = "The mandatory agencies that nobody inspected are counted and named.",
        ["INS003"] = "The quota is a share of all mandatory agencies.",
        ["INS004"] = "The plan of a year names every mandatory agency.",
        ["OBL014"] = "The authority has a rollout plan for its mandatory agencies.",
        ["RPT003"] = "The figures reported are compared with those of all agencies.",
    };

    [Fact]
    public void Its_records_change_no_finding_about_others()
    {
        var found = 0;
        PropertyCheck.For(EditedRegister.Any, 40, sample =>
        {
            var register = sample.Register;
            // A system of another agency, and its records as they are: whatever is wrong with it is its own.
            var system = register.Systems.Count == 0 ? new QualityManagementSystem { Id = "", Host = "" } : register.Systems[sample.Choice % register.Systems.Count];
            var agency = new Agency { Id = "unrelated", Name = "Ban Quản lý", Kind = AgencyKind.ProvincialSpecialisedAgency, From = new LocalDate(2010, 1, 1) };
            var with = register with
            {
                Agencies = [.. register.Agencies, agency],
                Systems = [.. register.Systems, system with { Id = "unrelated", Host = agency.Id, Members = [] }],
            };
            var before = FindingsOf(register, sample.AsOf, register);
            found += before.Count;
            Assert.Equal(before, FindingsOf(with, sample.AsOf, register));
        });
        Assert.True(found > 100, "Found: " + found);
    }

    private static List<string> FindingsOf(Register register, LocalDate asOf, Register others)
    {
        string agency = "/agencies/" + others.Agencies.Count, system = "/systems/" + others.Systems.Count;
        return
        [
            .. ComplianceAssessor.Default.Assess(register, asOf).Findings
                .Where(finding => !OverAllAgencies.ContainsKey(finding.Code) && !IsWithin(finding.Path, agency) && !IsWithin(finding.Path, system))
                .Select(finding => finding.Code + " " + finding.Path + ": " + finding.Message(Language.English)),
        ];
    }

    private static bool IsWithin(string path, string record) => path == record || path.StartsWith(record + "/", StringComparison.Ordinal);
}
