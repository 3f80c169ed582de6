using System;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Whether an auditor is responsible for what he or she audits: told by the persons' names, on the days of the audit.</summary>
internal static class OwnWork
{
    /// <summary>Whether the auditor is responsible for a process; null when that is not known.</summary>
    public static bool? IsProcess(Auditor auditor, WorkProcess? process, LocalDate first, LocalDate last) =>
        process is null ? null : IsAmong(process.Owners, auditor.Name, first, last);

    /// <summary>Whether the auditor heads a unit; null when that is not known.</summary>
    public static bool? IsUnit(Auditor auditor, UnitInScope? unit, LocalDate first, LocalDate last) =>
        unit is null ? null : IsAmong(unit.Heads, auditor.Name, first, last);

    /// <summary>Names the record by which the auditor is responsible on the days of the audit.</summary>
    public static Breach ReadResponsible(this Breach breach, ValueList<Responsibility> persons, Auditor auditor, LocalDate first, LocalDate last)
    {
        foreach (var responsible in persons.Items)
        {
            if (last < responsible.From || first > responsible.Until || !string.Equals(responsible.Person, auditor.Name, StringComparison.Ordinal)) continue;
            return breach.Read(responsible, responsible.Person).Read(responsible, responsible.From).Read(responsible, responsible.Until);
        }
        return breach;
    }

    public static WorkProcess? Find(QualityManagementSystem system, Id<WorkProcess> id)
    {
        foreach (var process in system.Processes.Items)
        {
            if (process.Id == id && !id.IsMissing) return process;
        }
        return null;
    }

    public static UnitInScope? Find(QualityManagementSystem system, Id<UnitInScope> id)
    {
        foreach (var unit in system.Units.Items)
        {
            if (unit.Id == id && !id.IsMissing) return unit;
        }
        return null;
    }

    private static bool? IsAmong(ValueList<Responsibility> persons, string? name, LocalDate first, LocalDate last)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        bool? isAmong = null;
        var isAnyUnnamed = false;
        foreach (var responsible in persons.Items)
        {
            if (last < responsible.From || first > responsible.Until) continue;
            if (string.IsNullOrWhiteSpace(responsible.Person)) isAnyUnnamed = true;
            else if (string.Equals(responsible.Person, name, StringComparison.Ordinal)) return true;
            else isAmong = false;
        }
        return isAnyUnnamed ? null : isAmong;
    }
}
