using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>Small registers of agencies that share systems or do not.</summary>
internal static class Governments
{
    public static Agency Agency(string id, AgencyKind kind, string? parent = null) => new() { Id = id, Name = "Cơ quan " + id, Kind = kind, Parent = parent is null ? null : parent };

    /// <summary>A system applied since 2020.</summary>
    public static QualityManagementSystem Qms(string id, string host, params string[] members) => new()
    {
        Id = id,
        Name = "Hệ thống " + id,
        Host = host,
        AppliedFrom = Samples.Day("2020-01-01"),
        Members = members.Select(member => new Membership { Agency = member }).ToArray(),
    };

    /// <summary>A system that was declared, nobody recorded when.</summary>
    public static QualityManagementSystem Undated(string id, string host) => Qms(id, host) with { AppliedFrom = null, Declarations = new[] { Samples.Undated("cb-1") } };

    public static Register Of(Agency[] agencies, params QualityManagementSystem[] systems) =>
        new() { Complete = true, RecordsFrom = Samples.Day("2015-01-01"), Agencies = agencies, Systems = systems };

    /// <summary>The case of a rule that judges one agency and leaves the others alone.</summary>
    public static Case Beside(this Case one)
    {
        var others = one.Register.Agencies.Count - 1;
        return one.Kind switch
        {
            OutcomeKind.Pass => one.Among(pass: 1, notApplicable: others),
            OutcomeKind.Fail => one.Among(fail: 1, notApplicable: others),
            OutcomeKind.NotEvaluated => one.Among(notEvaluated: 1, notApplicable: others),
            _ => one,
        };
    }
}
