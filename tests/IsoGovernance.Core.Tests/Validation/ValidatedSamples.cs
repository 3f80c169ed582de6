using System.Linq;
using IsoGovernance.Validation;

namespace IsoGovernance.Tests;

/// <summary>An audit in order, one with a finding that lacks its evidence (AUD008), and the settings that they are validated by.</summary>
internal static class ValidatedSamples
{
    public static InternalAudit Audit { get; } = Samples.System.InternalAudits[1];

    public static InternalAudit WithoutEvidence { get; } = Audit with
    {
        Findings = new[]
        {
            new AuditFinding { Id = "ph-1", Grade = AuditFindingGrade.Conforming },
            new AuditFinding { Id = "ph-2", Grade = AuditFindingGrade.Minor, Criterion = "Điều 7.5" },
        },
    };

    public static ValidationSettings Settings { get; } = new()
    {
        AsOf = Samples.AsOf,
        Register = Samples.Register,
        System = Samples.System with
        {
            Nonconformities = Samples.System.Nonconformities.Append(new Nonconformity { Id = "kph-2", Audit = Audit.Id, AuditFinding = "ph-2" }).ToArray(),
        },
    };
}
