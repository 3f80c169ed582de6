using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>When an internal audit was held, and what an auditor had to do with what was audited.</summary>
internal static class Held
{
    /// <summary>Whether an audit was held by the assessment date, under the decision and in the life of the system.</summary>
    public static bool IsJudged(InternalAudit audit, Surroundings around)
    {
        if (audit.CancelledOn <= around.AsOf && !audit.IsCompleteOn(around.AsOf)) return false;
        return StartOf(audit) is { } first && first <= around.AsOf && !(first > around.System.LastDay)
            && first >= Instruments.Qd19.InForceFrom && !(first < around.System.System.AppliedFrom);
    }

    /// <summary>The first day of an audit that is judged.</summary>
    public static LocalDate First(InternalAudit audit) => StartOf(audit)!.Value;

    /// <summary>The last day of an audit that is judged, as it is known on the assessment date.</summary>
    public static LocalDate Last(InternalAudit audit, Surroundings around)
    {
        var first = First(audit);
        return (audit.HeldUntil ?? audit.CompletedOn) is { } end && end > first ? LocalDate.Min(end, around.AsOf) : first;
    }

    public static bool MayBeComplete(InternalAudit audit, LocalDate asOf)
    {
        if (audit.CompletedOn is not null || audit.CancelledOn <= asOf) return false;
        if ((audit.HeldFrom ?? audit.HeldUntil) is { } held) return held <= asOf;
        return (audit.PlannedFrom is null && audit.PlannedUntil is null) || HasTrace(audit, asOf);
    }

    public static bool HasTrace(InternalAudit audit, LocalDate asOf) => audit.Findings.Count > 0 || audit.ReportedOn <= asOf;

    public static bool IsNonconforming(AuditFinding finding) => finding.Grade?.Known is AuditFindingGrade.Minor or AuditFindingGrade.Major;

    public static bool IsInProgramme(InternalAudit audit, Surroundings around)
    {
        LocalDate first = First(audit), last = Last(audit, around);
        foreach (var programme in around.System.System.AuditProgrammes)
        {
            if (!(programme.From > last) && !(programme.Until < first)) return true;
        }
        return false;
    }

    public static bool IsReported(InternalAudit audit, Surroundings around)
    {
        if (audit.CompletedOn is not { } completed || completed > around.AsOf || completed >= around.System.LastDay) return true;
        // Without its last day an audit may have ended on any day from its first to its completion.
        if (audit.HeldUntil is null && audit.ReportedOn >= First(audit) && audit.ReportedOn < completed) return true;
        return !around.IsMissed(completed, completed, audit.ReportedOn >= (audit.HeldUntil ?? completed) ? audit.ReportedOn : null);
    }

    public static bool IsOwnProcess(InternalAudit audit, Auditor auditor, Id<WorkProcess> id, Surroundings around)
    {
        foreach (var process in around.System.System.Processes)
        {
            if (process.Id == id && !id.IsMissing) return Holds(process.Owners, auditor.Name, First(audit), Last(audit, around));
        }
        return false;
    }

    public static bool IsOwnUnit(InternalAudit audit, Auditor auditor, Id<UnitInScope> id, Surroundings around)
    {
        foreach (var unit in around.System.System.Units)
        {
            if (unit.Id == id && !id.IsMissing) return Holds(unit.Heads, auditor.Name, First(audit), Last(audit, around));
        }
        return false;
    }

    public static bool IsTrained(Auditor auditor, InternalAudit audit, Surroundings around)
    {
        var first = First(audit);
        if (auditor.TrainedOn <= first) return true;
        return !(auditor.TrainedOn <= around.AsOf) && !around.Vouches(first);
    }

    /// <summary>Whether a nonconformity follows a finding, or may.</summary>
    public static bool MayBeFollowed(AuditFinding finding, InternalAudit audit, Surroundings around)
    {
        if (finding.Id.IsMissing || audit.Id.IsMissing) return true;
        var first = First(audit);
        foreach (var nonconformity in around.System.System.Nonconformities)
        {
            if (nonconformity.RaisedOn > around.AsOf) continue;
            if (nonconformity.AuditFinding is { } follows)
            {
                if (follows == finding.Id && (nonconformity.Audit is not { } named || named == audit.Id)) return true;
            }
            else if (nonconformity.Audit is { } audited)
            {
                if (audited == audit.Id) return true;
            }
            else if (nonconformity.Source?.Known == NonconformitySource.InternalAudit && !(nonconformity.RaisedOn < first)) return true;
        }
        return false;
    }

    private static LocalDate? StartOf(InternalAudit audit) => audit.HeldFrom ?? audit.HeldUntil ?? audit.CompletedOn;

    private static bool Holds(ValueList<Responsibility> persons, string? name, LocalDate first, LocalDate last)
    {
        if (string.IsNullOrWhiteSpace(name)) return false;
        foreach (var responsible in persons)
        {
            if (!(last < responsible.From) && !(first > responsible.Until) && string.Equals(responsible.Person, name, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
