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

    /// <summary>Whether any unit is recorded.</summary>
    public static bool AreRecorded(InternalAudit audit)
    {
        if (audit.Units.Count > 0) return true;
        foreach (var auditor in audit.Auditors.Items)
        {
            foreach (var assignment in auditor.Assignments.Items)
            {
                if (assignment.Unit is not null) return true;
            }
        }
        return false;
    }
}
