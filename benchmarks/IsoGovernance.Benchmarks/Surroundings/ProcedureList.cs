using System.Collections.Generic;
using System.Runtime.InteropServices;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>Whether a procedure is among those that a system has to handle; of several records the last of these counts.</summary>
internal enum Listed
{
    No,
    Ended,
    DoesNotCount,
    Unclear,
    Counts,
}

/// <summary>Whether a work process in force handles a procedure.</summary>
internal enum Handled
{
    No,
    Perhaps,
    Yes,
}

/// <summary>A procedure of a system.</summary>
internal record struct ListedProcedure(Listed State, Handled Handled, LocalDate From, LocalDate Until);

/// <summary>The procedures that the agencies of a system list, and those that its work processes serve, by their codes.</summary>
internal sealed class ProcedureList
{
    private readonly Dictionary<ProcedureCode, ListedProcedure> _byCode = [];

    public Dictionary<ProcedureCode, ListedProcedure> All => _byCode;

    public ListedProcedure Find(ProcedureCode code) => _byCode.TryGetValue(code, out var found) ? found : default;

    public void Fill(SystemScope system, LocalDate day, LawOnDate law)
    {
        _byCode.Clear();
        foreach (var participant in system.Participants)
        {
            var takesPart = SystemScope.TakesPart(participant, day, law);
            foreach (var procedure in participant.Agency.Procedures) AddListed(procedure, day, takesPart);
        }
        AddHandled(system.System, day);
    }

    public void FillHandled(QualityManagementSystem system, LocalDate day)
    {
        _byCode.Clear();
        AddHandled(system, day);
    }

    public static Listed StateOf(AdministrativeProcedure procedure, LocalDate day)
    {
        if (procedure.Until < day) return Listed.Ended;
        if (procedure.Audience?.Known == ProcedureAudience.Internal || procedure.PublishedOn > day || procedure.From > day) return Listed.DoesNotCount;
        return procedure.Audience?.Known is null || procedure.PublishedOn is null || procedure.From is null ? Listed.Unclear : Listed.Counts;
    }

    private void AddListed(AdministrativeProcedure procedure, LocalDate day, bool takesPart)
    {
        if (procedure.Code.IsMissing) return;
        ref var listed = ref CollectionsMarshal.GetValueRefOrAddDefault(_byCode, procedure.Code, out _);
        var state = StateOf(procedure, day);
        if (!takesPart && state > Listed.DoesNotCount) state = Listed.DoesNotCount;
        if (state < listed.State) return;
        if (state == Listed.Counts && !(listed.State == state && listed.From <= procedure.From)) listed.From = procedure.From!.Value;
        if (state == Listed.Ended && !(listed.State == state && listed.Until > procedure.Until)) listed.Until = procedure.Until!.Value;
        listed.State = state;
    }

    private void AddHandled(QualityManagementSystem system, LocalDate day)
    {
        foreach (var process in system.Processes)
        {
            if (process.From > day || process.Until < day) continue;
            foreach (var served in process.Serves)
            {
                if (served.From > day || served.Until < day || served.Code.IsMissing) continue;
                ref var listed = ref CollectionsMarshal.GetValueRefOrAddDefault(_byCode, served.Code, out _);
                if (process.From is not null) listed.Handled = Handled.Yes;
                else if (listed.Handled == Handled.No) listed.Handled = Handled.Perhaps;
            }
        }
    }
}
