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
/// system, the state on a day is then a walk over the records.
/// </summary>
internal sealed class ProcedureList(Day day)
{
    // A chained hash table of the codes: the entries hold what is known of a code too.
    private int[] _buckets = new int[64];
    private Entry[] _entries = new Entry[64];
    private int _count;

    // The numbers of what the agencies list and of what the processes serve, in the order of the records; -1 where the code is missing.
    private readonly List<int> _listed = [];
    private readonly List<int> _served = [];
    private int _listedCount;
    private Owner _owner = null!;
    private bool _isRead;

    /// <summary>A procedure on the day that was looked at last.</summary>
    public struct Entry
    {
        public ProcedureCode Code;
        public Listing Listing;

        /// <summary>Whether a process in force handles it, and whether one does whose first day is not recorded.</summary>
        public bool IsHandled, MayBeHandled;

        /// <summary>Of one that counts, the first day; of one that ended, the last.</summary>
        public LocalDate From, Until;

        internal int Next;
    }

    public ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, _count);

    /// <summary>The number of each procedure that the processes serve, in their order; -1 where the code is missing.</summary>
    public int NumberOfServed(int at) => _served[at];

    public int Find(ProcedureCode code)
    {
        var at = _buckets[code.GetHashCode() & (_buckets.Length - 1)] - 1;
        while (at >= 0 && _entries[at].Code != code) at = _entries[at].Next;
        return at;
    }

    /// <summary>Whether an agency that ever took part lists it.</summary>
    public bool IsListed(ProcedureCode code)
    {
        Read();
        return (uint)Find(code) < (uint)_listedCount;
    }

    /// <summary>Turns to another system, whose procedures are read once somebody asks for them.</summary>
    public void Load(Owner owner)
    {
        _owner = owner;
        _isRead = false;
    }

    private void Read()
    {
        if (_isRead) return;
        _isRead = true;
        var owner = _owner;
        Array.Clear(_buckets);
        _count = 0;
        _listed.Clear();
        _served.Clear();
        for (var i = 0; i < owner.Participants.Count; i++)
        {
            var procedures = day.Agencies[owner.Participants[i].Agency].Procedures;
            for (var j = 0; j < procedures.Count; j++) _listed.Add(NumberOf(procedures[j].Code));
        }
        _listedCount = _count;
        var processes = owner.System.Processes;
        for (var i = 0; i < processes.Count; i++)
        {
            var serves = processes[i].Serves;
            for (var j = 0; j < serves.Count; j++) _served.Add(NumberOf(serves[j].Code));
        }
    }

    /// <summary>Fills the entries with the state on a day.</summary>
    public void LookAt(LocalDate on)
    {
        Clear();
        var owner = _owner;
        var numbers = CollectionsMarshal.AsSpan(_listed);
        foreach (var participant in owner.Participants)
        {
            var takesPart = owner.TakesPart(participant, on);
            var procedures = day.Agencies[participant.Agency].Procedures;
            for (var i = 0; i < procedures.Count; i++)
            {
                if (numbers[i] >= 0) Add(procedures[i], ref _entries[numbers[i]], takesPart, on);
            }
            numbers = numbers[procedures.Count..];
        }
        AddServed(on, owner.System);
    }

    /// <summary>Fills the entries with what the processes handle on a day, whatever is listed.</summary>
    public void LookAtHandled(LocalDate on)
    {
        Clear();
        AddServed(on, _owner.System);
    }

    private static void Add(AdministrativeProcedure procedure, ref Entry entry, bool takesPart, LocalDate on)
    {
        var listing = ListingOf(procedure, on);
        if (listing > Listing.LeftAlone && !takesPart) listing = Listing.LeftAlone;
        if (listing < entry.Listing) return;
        if (listing == Listing.Counts && !(entry.Listing == listing && entry.From <= procedure.From)) entry.From = procedure.From!.Value;
        else if (listing == Listing.Ended && !(entry.Listing == listing && entry.Until > procedure.Until)) entry.Until = procedure.Until!.Value;
        entry.Listing = listing;
    }

    private void AddServed(LocalDate on, QualityManagementSystem system)
    {
        var numbers = CollectionsMarshal.AsSpan(_served);
        var processes = system.Processes;
        for (var i = 0; i < processes.Count; i++)
        {
            var process = processes[i];
            var serves = process.Serves;
            if (!(process.From > on) && !(process.Until < on))
            {
                for (var j = 0; j < serves.Count; j++)
                {
                    if (numbers[j] < 0 || serves[j].From > on || serves[j].Until < on) continue;
                    if (process.From is null) _entries[numbers[j]].MayBeHandled = true;
                    else _entries[numbers[j]].IsHandled = true;
                }
            }
            numbers = numbers[serves.Count..];
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
        Read();
        for (var i = 0; i < _count; i++)
        {
            ref var entry = ref _entries[i];
            entry.Listing = Listing.None;
            entry.IsHandled = entry.MayBeHandled = false;
        }
    }

    private int NumberOf(ProcedureCode code)
    {
        if (code.IsMissing) return -1;
        var known = Find(code);
        if (known >= 0) return known;
        if (_count == _entries.Length) Grow();
        ref var bucket = ref _buckets[code.GetHashCode() & (_buckets.Length - 1)];
        _entries[_count] = new Entry { Code = code, Next = bucket - 1 };
        bucket = ++_count;
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Code.GetHashCode() & (_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }
}
