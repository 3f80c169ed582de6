using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>The agencies of a register by number, with the systems that each takes part in.</summary>
internal sealed class AgencyList
{
    /// <summary>The number that stands for nobody: a host or a member whose identifier is not recorded.</summary>
    public const int Nobody = -1;

    private readonly ValueList<Agency> _all;
    private readonly LawOnDate _law;
    private readonly Dictionary<string, int> _byId;
    private readonly LocalDate[] _lastDays;
    private readonly bool[] _areRepeated;

    // The participations of each agency as a chain, the latest added first; at the end that of nobody.
    private readonly int[] _chains;
    private readonly List<Participation> _participations = [];

    public AgencyList(ValueList<Agency> all, LawOnDate law)
    {
        _all = all;
        _law = law;
        _byId = new Dictionary<string, int>(all.Count, StringComparer.Ordinal);
        _lastDays = new LocalDate[all.Count];
        _areRepeated = new bool[all.Count];
        _chains = new int[all.Count + 1];
        Array.Fill(_chains, -1);
        for (var i = 0; i < all.Count; i++)
        {
            var agency = all[i];
            _areRepeated[i] = !agency.Id.IsMissing && !_byId.TryAdd(agency.Id.Value, i);
            _lastDays[i] = law.Tiers.LastDayOf(agency) ?? LocalDate.MaxIsoValue;
        }
    }

    /// <summary>An agency's part in a system.</summary>
    /// <param name="System">The number of the system.</param>
    /// <param name="From">Its first day, where it is recorded.</param>
    /// <param name="Until">Its last day, or that of the system; the last day of all while both last.</param>
    /// <param name="AppliedFrom">The first day on which the system was applied.</param>
    /// <param name="MayBeApplied">Whether the system was declared on a day that is not recorded, and so applied since one that is not known.</param>
    /// <param name="Next">The next participation of the same agency; -1 at the end.</param>
    public readonly record struct Participation(int System, LocalDate? From, LocalDate Until, LocalDate? AppliedFrom, bool MayBeApplied, int Next)
    {
        public bool LastsOn(LocalDate day) => !(day < From) && !(day > Until);

        public bool IsAppliedOn(LocalDate day) => AppliedFrom <= day && LastsOn(day);

        public bool MayBeAppliedOn(LocalDate day) => (AppliedFrom <= day || (AppliedFrom is null && MayBeApplied)) && LastsOn(day);
    }

    public int Count => _all.Count;

    public Agency this[int number] => _all[number];

    /// <summary>The number of the agency of an identifier, of several the first; -1 where there is none.</summary>
    public int Find(string id) => _byId.TryGetValue(id, out var number) ? number : -1;

    /// <summary>Whether it is a further record of an agency that has one already.</summary>
    public bool IsRepeated(int number) => _areRepeated[number];

    public LocalDate LastDayOf(int number) => _lastDays[number];

    public bool Exists(int number, LocalDate day) => !(day > _lastDays[number]) && !(day < _all[number].From);

    public ApplicationTier? TierOf(int number, LocalDate day) => _law.Tiers.TierOf(_all[number], day);

    /// <summary>The first of the participations of an agency or of nobody; -1 where there is none.</summary>
    public int FirstPart(int number) => _chains[number < 0 ? _all.Count : number];

    public ref readonly Participation Part(int at) => ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_participations)[at];

    public void AddPart(int number, Participation part)
    {
        ref var chain = ref _chains[number < 0 ? _all.Count : number];
        _participations.Add(part with { Next = chain });
        chain = _participations.Count - 1;
    }
}
