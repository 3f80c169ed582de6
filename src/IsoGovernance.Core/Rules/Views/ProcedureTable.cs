using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What is known of a procedure on a day; a higher state prevails where agencies differ.</summary>
internal enum ProcedureState
{
    /// <summary>No agency taking part lists it.</summary>
    NotListed,

    /// <summary>It is abolished.</summary>
    Ended,

    /// <summary>It is listed but does not have to be handled: internal, not published or not in force yet.</summary>
    DoesNotCount,

    /// <summary>A value that decides is not recorded.</summary>
    Unclear,

    /// <summary>It has to be handled.</summary>
    Counts,
}

/// <summary>How a system handles a procedure on a day.</summary>
internal enum Handling
{
    /// <summary>Not at all.</summary>
    No,

    /// <summary>By a process whose first day is not recorded.</summary>
    Perhaps,

    /// <summary>By a process in force.</summary>
    Yes,
}

/// <summary>
/// The procedures of one system on one day. A reusable table: filling it again costs nothing but the time, and looking at another day does not
/// find the codes again.
/// </summary>
internal sealed class ProcedureTable
{
    private const int NoCode = -1;

    // Where the entry stands of each procedure listed, and of each served, in the order of the records.
    private readonly List<int> _entryOf = [];
    private int[] _buckets = new int[64];
    private Entry[] _entries = new Entry[32];
    private int _count;

    /// <summary>The number of different codes.</summary>
    public int Count => _count;

    /// <summary>An entry, in the order in which the codes were met.</summary>
    public ref readonly Entry this[int index] => ref _entries[index];

    /// <summary>One procedure.</summary>
    public struct Entry
    {
        public ProcedureCode Code;
        public ProcedureState State;
        public Handling Handling;

        /// <summary>For a procedure that counts, the day on which it took effect; of several agencies, the earliest.</summary>
        public LocalDate From;

        /// <summary>For an ended procedure, its last day.</summary>
        public LocalDate Until;

        internal int Next;
    }

    /// <summary>Fills the table with the codes of the procedures of the agencies and of those that the processes ever handle.</summary>
    public void Fill(SystemView view)
    {
        Clear();
        _entryOf.Clear();
        foreach (var participant in view.Participants)
        {
            foreach (var procedure in participant.Agency.Procedures.Items) _entryOf.Add(procedure.Code.IsMissing ? NoCode : FindOrAdd(procedure.Code));
        }
        foreach (var process in view.System.Processes.Items)
        {
            foreach (var served in process.Serves.Items) _entryOf.Add(served.Code.IsMissing ? NoCode : FindOrAdd(served.Code));
        }
    }

    /// <summary>Tells what is known on a day of the procedures that the table was filled with, and which of them are handled.</summary>
    public void LookAt(SystemView view, LocalDate day, LawOnDate law)
    {
        for (var i = 0; i < _count; i++) (_entries[i].State, _entries[i].Handling) = (ProcedureState.NotListed, Handling.No);
        var next = 0;
        foreach (var participant in view.Participants)
        {
            var takesPart = SystemView.TakesPart(participant, day, law);
            foreach (var procedure in participant.Agency.Procedures.Items)
            {
                var at = _entryOf[next++];
                if (at != NoCode) AddListed(ref _entries[at], procedure, day, takesPart);
            }
        }
        foreach (var process in view.System.Processes.Items)
        {
            if (process.From > day || process.Until < day)
            {
                next += process.Serves.Count;
                continue;
            }
            foreach (var served in process.Serves.Items)
            {
                var at = _entryOf[next++];
                if (at != NoCode && !(served.From > day) && !(served.Until < day)) AddHandled(ref _entries[at], process);
            }
        }
    }

    /// <summary>Fills the table with the procedures that the processes handle on a day.</summary>
    public void FillHandled(QualityManagementSystem system, LocalDate day)
    {
        Clear();
        foreach (var process in system.Processes.Items)
        {
            if (process.From > day || process.Until < day) continue;
            foreach (var served in process.Serves.Items)
            {
                if (served.From > day || served.Until < day || served.Code.IsMissing) continue;
                // Adding may replace the array, so the position comes first.
                var at = FindOrAdd(served.Code);
                AddHandled(ref _entries[at], process);
            }
        }
    }

    /// <summary>The position of a code; -1 when the table does not hold it.</summary>
    public int Find(ProcedureCode code)
    {
        var at = _buckets[code.GetHashCode() & (_buckets.Length - 1)] - 1;
        while (at >= 0 && _entries[at].Code != code) at = _entries[at].Next;
        return at;
    }

    private void Clear()
    {
        Array.Clear(_buckets, 0, _buckets.Length);
        _count = 0;
    }

    private static void AddListed(ref Entry entry, AdministrativeProcedure procedure, LocalDate day, bool takesPart)
    {
        var state = StateOf(procedure, day);
        if (!takesPart && state > ProcedureState.DoesNotCount) state = ProcedureState.DoesNotCount;
        if (state < entry.State) return;
        if (state == ProcedureState.Counts && !(entry.State == state && entry.From <= procedure.From)) entry.From = procedure.From!.Value;
        if (state == ProcedureState.Ended && !(entry.State == state && entry.Until > procedure.Until)) entry.Until = procedure.Until!.Value;
        entry.State = state;
    }

    /// <summary>What is known of a procedure of one agency on a day.</summary>
    public static ProcedureState StateOf(AdministrativeProcedure procedure, LocalDate day)
    {
        if (procedure.Until < day) return ProcedureState.Ended;
        if (procedure.Audience?.Known == ProcedureAudience.Internal || procedure.PublishedOn > day || procedure.From > day) return ProcedureState.DoesNotCount;
        return procedure.Audience?.Known is null || procedure.PublishedOn is null || procedure.From is null
            ? ProcedureState.Unclear
            : ProcedureState.Counts;
    }

    private static void AddHandled(ref Entry entry, WorkProcess process)
    {
        if (process.From is not null) entry.Handling = Handling.Yes;
        else if (entry.Handling == Handling.No) entry.Handling = Handling.Perhaps;
    }

    private int FindOrAdd(ProcedureCode code)
    {
        var at = Find(code);
        if (at >= 0) return at;
        if (_count == _entries.Length) Grow();
        ref var bucket = ref _buckets[code.GetHashCode() & (_buckets.Length - 1)];
        _entries[_count] = new Entry { Code = code, Next = bucket - 1 };
        bucket = ++_count;
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length * 2];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Code.GetHashCode() & (_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }
}
