using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;

namespace OneStopShop;

/// <summary>A register with its report, and what the pages and the API show of them.</summary>
public sealed class RegisterView(string name, RegisterDocument document, ComplianceAssessor assessor, ComplianceReport report)
{
    /// <summary>The name of the register in the store.</summary>
    public string Name => name;

    /// <summary>The register as it was read.</summary>
    public RegisterDocument Document => document;

    /// <summary>The register.</summary>
    public Register Register => document.Register;

    /// <summary>The report.</summary>
    public ComplianceReport Report => report;

    /// <summary>The name of the authority, or else that of the register in the store.</summary>
    public string Title => Register.Authority?.Name ?? name;

    /// <summary>The agencies with what the library says of them.</summary>
    public IEnumerable<AgencyRow> Agencies
    {
        get
        {
            var tiers = assessor.Options.Law.CompletedBy(Register).On(report.AsOf).Tiers;
            return Register.Agencies.Select(agency => new AgencyRow(
                agency, tiers.TierOf(agency, report.AsOf), [.. SystemsOf(agency.Id).Select(Row)], Count(FindingsOf(agency.Id))));
        }
    }

    /// <summary>The systems that an agency runs or takes part in, now or at another time.</summary>
    public IEnumerable<QualityManagementSystem> SystemsOf(Id<Agency> agency) => Register.Systems.Where(system => Concerns(system, agency));

    /// <summary>The findings on an agency, on its systems and on the inspections of it.</summary>
    public IEnumerable<Finding> FindingsOf(Id<Agency> agency) => Within(report.Findings, PlacesOf(agency));

    /// <summary>What a person must judge of an agency, its systems and the inspections of it.</summary>
    public IEnumerable<Finding> ReviewsOf(Id<Agency> agency) => Within(report.Reviews, PlacesOf(agency));

    /// <summary>The findings on the authority: those on no agency, system or inspection.</summary>
    public IEnumerable<Finding> FindingsOfAuthority => report.Findings.Where(finding =>
        !finding.Path.StartsWith("/agencies/", StringComparison.Ordinal) && !finding.Path.StartsWith("/systems/", StringComparison.Ordinal)
        && !finding.Path.StartsWith("/inspections/", StringComparison.Ordinal));

    /// <summary>How many findings there are, by severity; those that are waived do not count.</summary>
    public static FindingCounts Count(IEnumerable<Finding> findings)
    {
        var counted = findings.Where(finding => finding.Waiver is null).CountBy(finding => finding.Severity).ToDictionary();
        return new FindingCounts(counted.GetValueOrDefault(Severity.Violation), counted.GetValueOrDefault(Severity.Warning), counted.GetValueOrDefault(Severity.Info));
    }

    private SystemRow Row(QualityManagementSystem system) => new(system, system.StageOn(report.AsOf), assessor.CoverageOn(system, Register.Agencies, report.AsOf));

    private string[] PlacesOf(Id<Agency> agency) =>
    [
        .. Place("/agencies/", Register.Agencies, known => known.Id == agency),
        .. Place("/systems/", Register.Systems, system => Concerns(system, agency)),
        .. Place("/inspections/", Register.Inspections, inspection => inspection.Agencies.Contains(agency)),
    ];

    private static bool Concerns(QualityManagementSystem system, Id<Agency> agency) => system.Host == agency || system.Members.Any(member => member.Agency == agency);

    private static IEnumerable<string> Place<T>(string list, ValueList<T> records, Func<T, bool> isMeant) =>
        records.Index().Where(record => isMeant(record.Item)).Select(record => list + record.Index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static IEnumerable<Finding> Within(IEnumerable<Finding> findings, IReadOnlyCollection<string> places) =>
        findings.Where(finding => places.Any(place => finding.Path == place || finding.Path.StartsWith(place + "/", StringComparison.Ordinal)));
}

/// <summary>An agency of the table.</summary>
public sealed record AgencyRow(Agency Agency, ApplicationTier? Tier, IReadOnlyList<SystemRow> Systems, FindingCounts Findings);

/// <summary>A system of an agency.</summary>
public sealed record SystemRow(QualityManagementSystem System, SystemStage Stage, SystemCoverage Coverage);

/// <summary>How many findings there are, by severity.</summary>
public sealed record FindingCounts(int Violations, int Warnings, int Infos);
