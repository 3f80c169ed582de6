using NodaTime;

namespace IsoGovernance;

/// <summary>The members of a record as rules over all records look at them; a reusable list that <see cref="Fact.Describe"/> fills.</summary>
internal sealed class FactSheet
{
    private Member[] _members = new Member[64];
    private uint _kinds;

    public int Count { get; private set; }

    public ref readonly Member this[int index] => ref _members[index];

    /// <summary>Describes a record behind what stands here.</summary>
    /// <returns>The kinds of its members, one bit each: most rules look at a kind that most records do not have.</returns>
    public uint Describe(Fact fact)
    {
        _kinds = 0;
        fact.Describe(this);
        return _kinds;
    }

    public void TruncateTo(int count) => Count = count;

    /// <summary>The record's own identifier, or another text without which it cannot be told apart.</summary>
    public void Identity(string name, string? text) => Add(new Member(name, MemberKind.Identity) { Text = text });

    public void Text(string name, string? text)
    {
        if (text is not null) Add(new Member(name, MemberKind.Text) { Text = text });
    }

    public void Texts(string name, ValueList<string> texts)
    {
        var items = texts.Items;
        for (var i = 0; i < items.Length; i++) Add(new Member(name, MemberKind.Text, i) { Text = items[i] });
    }

    /// <summary>An official document's number and symbol.</summary>
    public void Number(string name, DocumentNumber? number)
    {
        if (number is not null) Add(new Member(name, MemberKind.DocumentNumber) { Text = number.Value.Text });
    }

    public void Reference(string name, MemberKind target, string? id)
    {
        if (id is not null) Add(new Member(name, target) { Text = id });
    }

    public void References<TRecord>(string name, MemberKind target, ValueList<Id<TRecord>> ids)
    {
        var items = ids.Items;
        for (var i = 0; i < items.Length; i++) Add(new Member(name, target, i) { Text = items[i].Value });
    }

    public void Procedures(string name, ValueList<ProcedureCode> codes)
    {
        var items = codes.Items;
        for (var i = 0; i < items.Length; i++) Add(new Member(name, MemberKind.ProcedureReference, i) { Text = items[i].Text });
    }

    /// <summary>A day on which something is recorded as done.</summary>
    public void Done(string name, LocalDate? date)
    {
        if (date is not null) Add(new Member(name, MemberKind.Done) { Date = date.Value });
    }

    /// <summary>Two days of which the first named does not come after the other.</summary>
    public void Order(string earlierName, LocalDate? earlier, string laterName, LocalDate? later)
    {
        if (earlier is null || later is null) return;
        Add(new Member(laterName, MemberKind.Order) { Date = later.Value, EarlierName = earlierName, EarlierDate = earlier.Value });
    }

    /// <summary>A number of things, which is not negative.</summary>
    public void Amount(string name, int? number)
    {
        if (number is not null) Add(new Member(name, MemberKind.Amount) { Amount = number.Value, AtMost = int.MaxValue });
    }

    /// <summary>A number of things that are among others.</summary>
    public void Amount(string name, int? number, int? atMost)
    {
        if (number is not null) Add(new Member(name, MemberKind.Amount) { Amount = number.Value, AtMost = atMost ?? int.MaxValue });
    }

    /// <summary>A share as it was written.</summary>
    public void Share(string name, string? share)
    {
        if (share is not null) Add(new Member(name, MemberKind.Share) { Text = share });
    }

    /// <summary>A value of a list of codes; known ones need no look.</summary>
    public void Code<T>(string name, Coded<T>? code)
        where T : struct, System.Enum
    {
        if (code is { IsKnown: false } unknown) Add(new Member(name, MemberKind.UnknownCode) { Text = unknown.Text, Codes = Coded<T>.KnownCodes });
    }

    /// <summary>Values of a list of codes; known ones need no look.</summary>
    public void Codes<T>(string name, ValueList<Coded<T>> codes)
        where T : struct, System.Enum
    {
        var items = codes.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].IsKnown) Add(new Member(name, MemberKind.UnknownCode, i) { Text = items[i].Text, Codes = Coded<T>.KnownCodes });
        }
    }

    public void Record(string name, Fact? record)
    {
        if (record is not null) Add(new Member(name, MemberKind.Record) { Record = record });
    }

    public void Records(string name, Fact[] records)
    {
        for (var i = 0; i < records.Length; i++) Add(new Member(name, MemberKind.Record, i) { Record = records[i] });
    }

    private void Add(in Member member)
    {
        if (Count == _members.Length) System.Array.Resize(ref _members, Count * 2);
        _members[Count++] = member;
        _kinds |= 1u << (int)member.Kind;
    }
}
