namespace IsoGovernance.Rules;

/// <summary>The units that an internal audit covered: those it names, and those that its auditors were assigned to.</summary>
internal static class AuditedUnits
{
    public static bool Hold(InternalAudit audit, Id<UnitInScope> unit)
    {
        foreach (var audited in audit.Units.Items)
        {
            if (audited == unit) return true;
        }
        foreach (var auditor in audit.Auditors.Items)
        {
            foreach (var assignment in auditor.Assignments.Items)
            {
                if (assignment.Unit is { } assigned && assigned == unit) return true;
            }
        }
        return false;
    }

    /// <summary>Whether the units are recorded: in a list, or by what each auditor audited.</summary>
    public static bool AreRecorded(InternalAudit audit)
    {
        if (audit.Units.Count > 0) return true;
        var isAnyUnit = false;
        foreach (var auditor in audit.Auditors.Items)
        {
            if (auditor.Assignments.Count == 0) return false;
            foreach (var assignment in auditor.Assignments.Items)
            {
                if (assignment.Unit is null && assignment.Process is null) return false;
                isAnyUnit |= assignment.Unit is not null;
            }
        }
        return isAnyUnit;
    }
}
