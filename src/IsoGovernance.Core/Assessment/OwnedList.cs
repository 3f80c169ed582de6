using System;
using System.Collections.Generic;

namespace IsoGovernance.Assessment;

/// <summary>A list of a system, and how a record takes its place in it.</summary>
/// <param name="name">The name of the member.</param>
/// <param name="of">The list of a system.</param>
/// <param name="with">The system with another list.</param>
internal sealed class OwnedList<TRecord>(
    string name, Func<QualityManagementSystem, ValueList<TRecord>> of, Func<QualityManagementSystem, ValueList<TRecord>, QualityManagementSystem> with)
    where TRecord : Fact
{
    public string Name => name;

    /// <summary>
    /// The system with a record in it, and where: the system itself when it holds the record; otherwise the record replaces the one with
    /// its identifier, as after a save, or comes last.
    /// </summary>
    public (QualityManagementSystem System, int At) Holding(TRecord record, QualityManagementSystem system)
    {
        var items = of(system).Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (ReferenceEquals(items[i], record)) return (system, i);
        }
        return Saved(record, system, items);
    }

    private (QualityManagementSystem System, int At) Saved(TRecord record, QualityManagementSystem system, TRecord[] items)
    {
        var changed = new List<TRecord>(items);
        var at = changed.FindIndex(known => IsSame(known, record));
        if (at < 0)
        {
            at = changed.Count;
            changed.Add(record);
        }
        changed[at] = record;
        return (with(system, ValueList.From(changed)), at);
    }

    private static bool IsSame(TRecord known, TRecord record) =>
        string.IsNullOrWhiteSpace(record.RecordId) ? known.Equals(record) : string.Equals(known.RecordId, record.RecordId, StringComparison.Ordinal);
}

/// <summary>The lists of a system whose records are judged by rules of their own.</summary>
internal static class OwnedLists
{
    public static readonly OwnedList<SystemDocument> Documents =
        new(nameof(QualityManagementSystem.Documents), system => system.Documents, (system, list) => system with { Documents = list });

    public static readonly OwnedList<WorkProcess> Processes =
        new(nameof(QualityManagementSystem.Processes), system => system.Processes, (system, list) => system with { Processes = list });

    public static readonly OwnedList<ScopeChange> ScopeChanges =
        new(nameof(QualityManagementSystem.ScopeChanges), system => system.ScopeChanges, (system, list) => system with { ScopeChanges = list });

    public static readonly OwnedList<LegalChange> LegalChanges =
        new(nameof(QualityManagementSystem.LegalChanges), system => system.LegalChanges, (system, list) => system with { LegalChanges = list });

    public static readonly OwnedList<Declaration> Declarations =
        new(nameof(QualityManagementSystem.Declarations), system => system.Declarations, (system, list) => system with { Declarations = list });

    public static readonly OwnedList<Nonconformity> Nonconformities =
        new(nameof(QualityManagementSystem.Nonconformities), system => system.Nonconformities, (system, list) => system with { Nonconformities = list });

    public static readonly OwnedList<ConsultantEngagement> ConsultantEngagements = new(
        nameof(QualityManagementSystem.ConsultantEngagements), system => system.ConsultantEngagements, (system, list) => system with { ConsultantEngagements = list });

    public static readonly OwnedList<CertificationEngagement> CertificationEngagements = new(
        nameof(QualityManagementSystem.CertificationEngagements), system => system.CertificationEngagements, (system, list) => system with { CertificationEngagements = list });

    public static readonly OwnedList<ExcludedProcedure> ExcludedProcedures =
        new(nameof(QualityManagementSystem.ExcludedProcedures), system => system.ExcludedProcedures, (system, list) => system with { ExcludedProcedures = list });

    public static readonly OwnedList<QualityPolicy> Policies =
        new(nameof(QualityManagementSystem.Policies), system => system.Policies, (system, list) => system with { Policies = list });

    public static readonly OwnedList<QualityObjective> Objectives =
        new(nameof(QualityManagementSystem.Objectives), system => system.Objectives, (system, list) => system with { Objectives = list });

    public static readonly OwnedList<AuditProgramme> AuditProgrammes =
        new(nameof(QualityManagementSystem.AuditProgrammes), system => system.AuditProgrammes, (system, list) => system with { AuditProgrammes = list });

    public static readonly OwnedList<InternalAudit> InternalAudits =
        new(nameof(QualityManagementSystem.InternalAudits), system => system.InternalAudits, (system, list) => system with { InternalAudits = list });

    public static readonly OwnedList<ManagementReview> ManagementReviews =
        new(nameof(QualityManagementSystem.ManagementReviews), system => system.ManagementReviews, (system, list) => system with { ManagementReviews = list });
}
