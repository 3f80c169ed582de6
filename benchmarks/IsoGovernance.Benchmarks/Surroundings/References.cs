using System;
using IsoGovernance.Law;

namespace IsoGovernance.Benchmarks;

/// <summary>Whether there is a record of an identifier.</summary>
internal static class References
{
    public static bool Agency(string id, Surroundings around) => around.Find(id) is not null;

    public static bool PlanEntry(string id, Surroundings around) => around.HasPlanEntry(id);

    public static bool Declaration(string id, Surroundings around) => Any(around.System.System.Declarations, one => one.Id.Value, id);

    public static bool Audit(string id, Surroundings around) => Any(around.System.System.InternalAudits, one => one.Id.Value, id);

    public static bool Programme(string id, Surroundings around) => Any(around.System.System.AuditProgrammes, one => one.Id.Value, id);

    public static bool Process(string id, Surroundings around) => Any(around.System.System.Processes, one => one.Id.Value, id);

    public static bool Unit(string id, Surroundings around) => Any(around.System.System.Units, one => one.Id.Value, id);

    public static bool Policy(string id, Surroundings around) => Any(around.System.System.Policies, one => one.Id.Value, id);

    public static bool Objective(string id, Surroundings around) => Any(around.System.System.Objectives, one => one.Id.Value, id);

    public static bool AuditFinding(string id, Surroundings around)
    {
        foreach (var audit in around.System.System.InternalAudits)
        {
            if (Any(audit.Findings, one => one.Id.Value, id)) return true;
        }
        return false;
    }

    public static bool Period(string id, Surroundings around)
    {
        foreach (var objective in around.System.System.Objectives)
        {
            if (Any(objective.Periods, one => one.Id.Value, id)) return true;
        }
        return false;
    }

    /// <summary>Whether an edition of the standard has a code of its own for a document or a commitment.</summary>
    public static bool IsOfAnEdition(string code, Surroundings around)
    {
        foreach (var edition in around.Book.Editions)
        {
            if (IsAmong(edition.RequiredDocuments, code) || IsAmong(edition.PolicyCommitments, code)) return true;
        }
        return false;
    }

    public static bool IsAmong(ValueList<EditionItem> items, string code)
    {
        foreach (var item in items)
        {
            if (string.Equals(item.Code, code, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool Any<TRecord>(ValueList<TRecord> records, Func<TRecord, string> id, string wanted)
    {
        foreach (var record in records)
        {
            if (string.Equals(id(record), wanted, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
