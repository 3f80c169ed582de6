using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>What is known of a procedure on a day; of several agencies the highest counts.</summary>
internal enum Listing
{
    /// <summary>No agency that ever took part lists it.</summary>
    None,

    /// <summary>It is abolished.</summary>
    Ended,

    /// <summary>It need not be handled.</summary>
    LeftAlone,

    /// <summary>A value that decides is not recorded.</summary>
    Unclear,

    /// <summary>It has to be handled.</summary>
    Counts,
}

/// <summary>
/// The procedures of one system: those that its agencies list and those that its processes handle. The codes are looked up once for each
/// system, the state on a day is then a walk over two arrays.
/// </summary>
internal sealed class ProcedureList(Day day)
{
    private readonly Dictionary<ProcedureCode, int> _numbers = [];
    private readonly List<(AdministrativeProcedure Procedure, int Participant, int Number)> _listed = [];
    private readonly List<(ServedProcedure Served, WorkProcess Process, int Number)> _served = [];
    private Entry[] _entries = new Entry[64];
    private bool[] _takesPart = new bool[8];
    private int _listedCount;

    /// <summary>A procedure on the day that was looked at last.</summary>
    public struct Entry
    {
        public ProcedureCode Code;
        public Listing Listing;

        /// <summary>Whether a process in force handles it, and whether one does whose first day is not recorded.</summary>
        public bool IsHandled, MayBeHandled;

        /// <summary>Of one that counts, the first day; of one that ended, the last.</summary>
        public LocalDate From, Until;
    }

    public ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, _numbers.Count);

    /// <summary>The number of each procedure that the processes serve, in their order; -1 where the code is missing.</summary>
    public int NumberOfServed(int at) => _served[at].Number;

    public int Find(ProcedureCode code) => _numbers.TryGetValue(code, out var number) ? number : -1;

    /// <summary>Whether an agency that ever took part lists it.</summary>
    public bool IsListed(ProcedureCode code) => _numbers.TryGetValue(code, out var number) && number < _listedCount;

    public void Load(Owner owner)
    {
        _numbers.Clear();
        _listed.Clear();
        _served.Clear();
        for (var i = 0; i < owner.Participants.Count; i++)
        {
            var procedures = day.Agencies[owner.Participants[i].Agency].Procedures;
            for (var j = 0; j < procedures.Count; j++)
            {
                if (!procedures[j].Code.IsMissing) _listed.Add((procedures[j], i, NumberOf(procedures[j].Code)));
            }
        }
        _listedCount = _numbers.Count;
        var processes = owner.System.Processes;
        for (var i = 0; i < processes.Count; i++)
        {
            var serves = processes[i].Serves;
            for (var j = 0; j < serves.Count; j++) _served.Add((serves[j], processes[i], serves[j].Code.IsMissing ? -1 : NumberOf(serves[j].Code)));
        }
    }

    /// <summary>Fills the entries with the state on a day.</summary>
    public void LookAt(LocalDate on, Owner owner)
    {
        if (_takesPart.Length < owner.Participants.Count) _takesPart = new bool[owner.Participants.Count];
        for (var i = 0; i < owner.Participants.Count; i++) _takesPart[i] = owner.TakesPart(owner.Participants[i], on);
        Clear();
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(_listed))
        {
            ref var entry = ref _entries[row.Number];
            var procedure = row.Procedure;
            var listing = ListingOf(procedure, on);
            if (listing > Listing.LeftAlone && !_takesPart[row.Participant]) listing = Listing.LeftAlone;
            if (listing < entry.Listing) continue;
            if (listing == Listing.Counts && !(entry.Listing == listing && entry.From <= procedure.From)) entry.From = procedure.From!.Value;
            else if (listing == Listing.Ended && !(entry.Listing == listing && entry.Until > procedure.Until)) entry.Until = procedure.Until!.Value;
            entry.Listing = listing;
        }
        LookAtServed(on);
    }

    /// <summary>Fills the entries with what the processes handle on a day, whatever is listed.</summary>
    public void LookAtHandled(LocalDate on)
    {
        Clear();
        LookAtServed(on);
    }

    private void LookAtServed(LocalDate on)
    {
        WorkProcess? process = null;
        var isInForce = false;
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(_served))
        {
            if (!ReferenceEquals(process, row.Process))
            {
                process = row.Process;
                isInForce = !(process.From > on) && !(process.Until < on);
            }
            if (!isInForce || row.Number < 0 || row.Served.From > on || row.Served.Until < on) continue;
            if (process.From is null) _entries[row.Number].MayBeHandled = true;
            else _entries[row.Number].IsHandled = true;
        }
    }

    public static Listing ListingOf(AdministrativeProcedure procedure, LocalDate on)
    {
        if (procedure.Until < on) return Listing.Ended;
        var audience = procedure.Audience?.Known;
        if (audience == ProcedureAudience.Internal || procedure.PublishedOn > on || procedure.From > on) return Listing.LeftAlone;
        return audience is null || procedure.PublishedOn is null || procedure.From is null ? Listing.Unclear : Listing.Counts;
    }

    private void Clear()
    {
        for (var i = 0; i < _numbers.Count; i++)
        {
            ref var entry = ref _entries[i];
            entry.Listing = Listing.None;
            entry.IsHandled = entry.MayBeHandled = false;
        }
    }

    private int NumberOf(ProcedureCode code)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, code, out var isKnown);
        if (isKnown) return number;
        number = _numbers.Count - 1;
        if (number == _entries.Length) Array.Resize(ref _entries, _entries.Length * 2);
        _entries[number].Code = code;
        return number;
    }
}
