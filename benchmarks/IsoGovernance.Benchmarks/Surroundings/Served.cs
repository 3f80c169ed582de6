using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>Which procedures a system handles, and which it need not.</summary>
internal static class Served
{
    /// <summary>Whether a work process serves only procedures that ended longer ago than the law allows.</summary>
    public static bool IsRetired(WorkProcess process, Surroundings around)
    {
        if (process.From > around.KnownUntil || process.Until < around.KnownUntil) return false;
        LocalDate? lastEnd = null;
        foreach (var served in process.Serves)
        {
            if (served.From > around.KnownUntil || served.Until < around.KnownUntil || served.Code.IsMissing) continue;
            var procedure = around.System.Procedures.Find(served.Code);
            // What nobody lists may be in force.
            if (procedure.State != Listed.Ended) return false;
            if (!(procedure.Until <= lastEnd)) lastEnd = procedure.Until;
        }
        if (lastEnd is null || process.From is null) return false;
        var abolished = lastEnd.Value.PlusDays(1);
        return around.Law.Value(LawParameters.LegalChangeMonths, abolished) is { } months
            && around.KnownUntil > around.Law.Time.AfterMonths(abolished, months).LatestDue && !(around.KnownUntil < around.RecordsFrom);
    }

    public static bool IsLeftOutWithoutReason(ExcludedProcedure one, Surroundings around)
    {
        if (around.System.LastDay < around.AsOf || one.From > around.AsOf || one.Until < around.AsOf) return false;
        return string.IsNullOrWhiteSpace(one.Reason) && around.System.Procedures.Find(one.Code).State == Listed.Counts;
    }

    /// <summary>Whether the procedures that a declaration lists are those that the system handled on that day, or may be.</summary>
    public static bool IsListRight(Declaration declaration, ProcedureList handled, HashSet<string> listed, Surroundings around)
    {
        if (declaration.On is not { } day || !ReferenceEquals(declaration, around.System.InForce) || declaration.Procedures.Count == 0) return true;
        if (around.System.HasUndatedDeclaration || !around.Vouches(day)) return true;
        handled.FillHandled(around.System.System, day);
        listed.Clear();
        foreach (var code in declaration.Procedures)
        {
            listed.Add(code.Text);
            if (handled.Find(code).Handled == Handled.No) return false;
        }
        foreach (var (code, procedure) in handled.All)
        {
            if (procedure.Handled == Handled.Yes && !listed.Contains(code.Text)) return false;
        }
        return true;
    }
}
