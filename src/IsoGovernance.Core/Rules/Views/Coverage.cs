namespace IsoGovernance.Rules;

/// <summary>How many of the procedures that count are handled.</summary>
/// <param name="Covered">Those handled by a process in force.</param>
/// <param name="Total">Those that have to be handled.</param>
/// <param name="IsUnclear">Whether a value that decides is not recorded.</param>
internal readonly record struct Coverage(int Covered, int Total, bool IsUnclear)
{
    public static Coverage operator +(Coverage one, Coverage other) =>
        new(one.Covered + other.Covered, one.Total + other.Total, one.IsUnclear || other.IsUnclear);

    public static Coverage Of(ProcedureTable table, bool hasUnknownParticipant)
    {
        int covered = 0, total = 0;
        var isUnclear = hasUnknownParticipant;
        for (var i = 0; i < table.Count; i++)
        {
            ref readonly var procedure = ref table[i];
            if (procedure.State == ProcedureState.Unclear) isUnclear = true;
            if (procedure.State != ProcedureState.Counts) continue;
            total++;
            if (procedure.Handling == Handling.Yes) covered++;
            isUnclear |= procedure.Handling == Handling.Perhaps;
        }
        return new Coverage(covered, total, isUnclear);
    }
}
