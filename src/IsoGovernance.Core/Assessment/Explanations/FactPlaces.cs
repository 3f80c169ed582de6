using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>Where the records lie that rules read: found by the object, for two equal records are two places.</summary>
internal sealed class FactPlaces
{
    private readonly FactSheet _sheet = new();
    private readonly Dictionary<Fact, string> _around = new(new SameObject());
    private readonly Dictionary<Fact, string> _inHead = new(new SameObject());
    private Fact? _outermost;
    private string _pointer = "";
    private Register? _head;

    /// <summary>The JSON pointer of a record that a rule read while it judged a subject; null when it lies in neither the subject's surroundings nor the head.</summary>
    public string? Find(Fact record, RecordPath path, RuleContext context)
    {
        if (ReferenceEquals(record, context.Head)) return "";
        Load(path, context);
        if (_around.TryGetValue(record, out var found)) return found;
        if (!ReferenceEquals(_head, context.Head))
        {
            _head = context.Head;
            _inHead.Clear();
            AddWithin(_inHead, _head, "");
        }
        return _inHead.TryGetValue(record, out found) ? found : null;
    }

    // The record of the register's own lists that is being judged with all that is in it and, for a system, its agencies.
    private void Load(RecordPath path, RuleContext context)
    {
        var outermost = context.Owner?.System ?? path.Outermost;
        if (outermost is null) return;
        var pointer = context.Owner is null ? path.OutermostPointer : context.OwnerPath;
        if (ReferenceEquals(outermost, _outermost) && string.Equals(pointer, _pointer, System.StringComparison.Ordinal)) return;
        _outermost = outermost;
        _pointer = pointer;
        _around.Clear();
        Add(_around, outermost, pointer);
        if (context.Owner is null) return;
        foreach (var participant in context.Owner.Participants)
        {
            var at = System.Array.FindIndex(context.Head.Agencies.Items, agency => ReferenceEquals(agency, participant.Agency));
            Add(_around, participant.Agency, "/agencies/" + at.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Add(Dictionary<Fact, string> places, Fact record, string pointer)
    {
        places[record] = pointer;
        AddWithin(places, record, pointer);
    }

    private void AddWithin(Dictionary<Fact, string> places, Fact around, string pointer)
    {
        var start = _sheet.Count;
        around.Describe(_sheet);
        var end = _sheet.Count;
        for (var i = start; i < end; i++)
        {
            var (record, records) = (_sheet[i].Record, _sheet[i].Records);
            var below = pointer + "/" + CamelCase.Of(_sheet[i].Name);
            if (record is not null) Add(places, record, below);
            for (var at = 0; at < records?.Length; at++)
            {
                var place = below + "/" + at.ToString(CultureInfo.InvariantCulture);
                // Procedures of all agencies of a country would be very many; a system's own are there with it.
                if (records[at] is Agency && around is Register) places[records[at]] = place;
                else Add(places, records[at], place);
            }
        }
        _sheet.TruncateTo(start);
    }

    private sealed class SameObject : IEqualityComparer<Fact>
    {
        public bool Equals(Fact? x, Fact? y) => ReferenceEquals(x, y);

        public int GetHashCode(Fact obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
