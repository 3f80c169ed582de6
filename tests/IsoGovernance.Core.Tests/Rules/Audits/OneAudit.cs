using System;

namespace IsoGovernance.Tests;

/// <summary>Registers of one internal audit, of 2023-10-13, or of one audit programme.</summary>
internal static class OneAudit
{
    public const string Path = "/systems/0/internalAudits/0";

    /// <summary>The facts of the agency that every explanation of a finding tells.</summary>
    public static string[] Agency { get; } = ["/systems/0/host", "/agencies/0/id", "/agencies/0/kind"];

    /// <summary>The same and how far the records reach, which the explanation tells where a fact is not recorded.</summary>
    public static string[] AgencyAndRecords { get; } = [.. Agency, "/recordsFrom", "/recordedUntil"];

    public static InternalAudit Audit { get; } = Samples.System.InternalAudits[3];

    public static Register With(Func<InternalAudit, InternalAudit> change) => In(Samples.System, change);

    public static Register In(QualityManagementSystem system, Func<InternalAudit, InternalAudit> change) =>
        Samples.Register with { Systems = new[] { system with { InternalAudits = new[] { change(Audit) } } } };

    public static Register WithAuditor(Func<Auditor, Auditor> change) => With(audit => audit with { Auditors = new[] { change(audit.Auditors[0]) } });

    public static Register Programme(Func<AuditProgramme, AuditProgramme> change, Func<QualityManagementSystem, QualityManagementSystem>? of = null)
    {
        var system = Samples.System with { AuditProgrammes = new[] { change(Samples.System.AuditProgrammes[3]) }, InternalAudits = new[] { Audit } };
        return Samples.Register with { Systems = new[] { of is null ? system : of(system) } };
    }
}
