using System;
using System.Collections.Generic;

namespace IsoGovernance.Generation;

/// <summary>Puts faults into a share of the records of a register as they are generated, one fault a record.</summary>
/// <remarks>Seed and share decide which records get which fault. A change that needs more than one record is left out.</remarks>
/// <param name="seed">The seed.</param>
/// <param name="percent">Of how many records in a hundred.</param>
public sealed class Faults(ulong seed, int percent)
{
    private static readonly Register Nothing = new();

    /// <summary>The agency, or the agency with a fault.</summary>
    public Agency In(Agency agency, int ordinal) => In(new Register { Agencies = [agency] }, Matter.FaultOfAgency, ordinal).Agencies[0];

    /// <summary>The system, or the system with a fault.</summary>
    /// <param name="system">The system.</param>
    /// <param name="agencies">The agencies that take part in it.</param>
    /// <param name="ordinal">Its position in the register.</param>
    public QualityManagementSystem In(QualityManagementSystem system, IEnumerable<Agency> agencies, int ordinal) =>
        In(new Register { Agencies = [.. agencies], Systems = [system] }, Matter.FaultOfSystem, ordinal).Systems[0];

    /// <summary>The inspections of the agencies of a system, one of them perhaps with a fault.</summary>
    public ValueList<Inspection> In(ValueList<Inspection> inspections, int system) =>
        In(new Register { Inspections = inspections }, Matter.FaultOfInspections, system).Inspections;

    private Register In(Register part, Matter matter, int ordinal)
    {
        var dice = new Dice(seed, matter, ordinal);
        if (!dice.Chance(percent)) return part;
        // The first mutation that finds its record here, from one that is thrown for.
        var start = dice.Between(0, Mutations.All.Count - 1);
        for (var i = 0; i < Mutations.All.Count; i++)
        {
            if (Changed(Mutations.All[(start + i) % Mutations.All.Count], part, matter) is { } changed) return changed;
        }
        return part;
    }

    private static Register? Changed(Mutation mutation, Register part, Matter matter)
    {
        Register changed;
        try
        {
            changed = mutation.Change(part);
        }
        catch (InvalidOperationException)
        {
            // There is no such record.
            return null;
        }
        // Only the record itself is looked at: what surrounds it stays as it was, and no record is added or taken away.
        var fits = matter switch
        {
            Matter.FaultOfAgency => changed.Agencies.Count == 1 && changed.Agencies != part.Agencies,
            Matter.FaultOfSystem => changed.Systems.Count == 1 && changed.Agencies == part.Agencies && changed.Systems != part.Systems,
            _ => changed.Inspections.Count == part.Inspections.Count && changed.Inspections != part.Inspections,
        };
        return fits && changed with { Agencies = default, Systems = default, Inspections = default } == Nothing ? changed : null;
    }
}
