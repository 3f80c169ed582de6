using NodaTime;

namespace IsoGovernance;

/// <summary>The members of a record as rules over all records look at them; a reusable list that <see cref="Fact.Describe"/> fills.</summary>
/// <remarks>
/// For an assessment it lists only what a rule must look at. Most members keep every rule by themselves, such as a day in the past or a text of
/// plain letters: of these it tells no more than that the record has some of their kind.
/// </remarks>
internal sealed class FactSheet
{
    private readonly bool _listsAll;
    private readonly LocalDate? _recordedUntil;
    private Member[] _members = new Member[64];
    private uint _had;
    private uint _listed;

    /// <summary>Lists every member that is recorded.</summary>
    public FactSheet() => _listsAll = true;

    /// <summary>Lists what the rules must look at in records of a register.</summary>
    public FactSheet(Register head) => _recordedUntil = head.RecordedUntil;

    public int Count { get; private set; }

    /// <summary>The kinds of members of the record described last.</summary>
    public MemberKinds Kinds => new(_had, _listed);

    public ref readonly Member this[int index] => ref _members[index];

    /// <summary>Describes a record behind what stands here.</summary>
    public void Describe(Fact fact)
    {
        _had = _listed = 0;
        fact.Describe(this);
    }

    public void TruncateTo(int count) => Count = count;

    /// <summary>The record's own identifier, or another text without which it cannot be told apart.</summary>
    public void Identity(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) Tell(MemberKind.Text);
        Tell(MemberKind.Identity);
        if (_listsAll || string.IsNullOrWhiteSpace(text) || !PlainText.Is(text!)) List(new Member(name, MemberKind.Identity) { Text = text });
    }

    public void Text(string name, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        Tell(MemberKind.Text);
        if (_listsAll || !PlainText.Is(text!)) List(new Member(name, MemberKind.Text) { Text = text });
    }

    public void Texts(string name, ValueList<string> texts)
    {
        var items = texts.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Length == 0) continue;
            Tell(MemberKind.Text);
            if (_listsAll || !PlainText.Is(items[i])) List(new Member(name, MemberKind.Text, i) { Text = items[i] });
        }
    }

    /// <summary>An official document's number and symbol.</summary>
    public void Number(string name, DocumentNumber? number)
    {
        if (number is null || number.Value.Text is not { Length: > 0 } text) return;
        Tell(MemberKind.Text);
        if (!string.IsNullOrWhiteSpace(text)) Tell(MemberKind.DocumentNumber);
        if (_listsAll || !DocumentNumberForm.IsWellFormed(text) || !PlainText.Is(text)) List(new Member(name, MemberKind.DocumentNumber) { Text = text });
    }

    public void Reference(string name, MemberKind target, string? id) => Reference(name, target, id, -1);

    public void References<TRecord>(string name, MemberKind target, ValueList<Id<TRecord>> ids)
    {
        var items = ids.Items;
        for (var i = 0; i < items.Length; i++) Reference(name, target, items[i].Value, i);
    }

    public void Procedures(string name, ValueList<ProcedureCode> codes)
    {
        var items = codes.Items;
        for (var i = 0; i < items.Length; i++) Reference(name, MemberKind.ProcedureReference, items[i].Text, i);
    }

    /// <summary>A day on which something is recorded as done.</summary>
    public void Done(string name, LocalDate? date)
    {
        if (date is null) return;
        Tell(MemberKind.Done);
        if (_listsAll || date > _recordedUntil) List(new Member(name, MemberKind.Done) { Date = date.Value });
    }

    /// <summary>Two days of which the first named does not come after the other.</summary>
    public void Order(string earlierName, LocalDate? earlier, string laterName, LocalDate? later)
    {
        if (earlier is null || later is null) return;
        Tell(MemberKind.Order);
        if (_listsAll || later < earlier) List(new Member(laterName, MemberKind.Order) { Date = later.Value, EarlierName = earlierName, EarlierDate = earlier.Value });
    }

    /// <summary>A number of things, which is not negative.</summary>
    public void Amount(string name, int? number) => Amount(name, number, null);

    /// <summary>A number of things that are among others.</summary>
    public void Amount(string name, int? number, int? atMost)
    {
        if (number is null) return;
        Tell(MemberKind.Amount);
        if (_listsAll || number < 0 || number > atMost) List(new Member(name, MemberKind.Amount) { Amount = number.Value, AtMost = atMost ?? int.MaxValue });
    }

    /// <summary>A share as it was written.</summary>
    public void Share(string name, string? share)
    {
        if (share is null) return;
        Tell(MemberKind.Share);
        List(new Member(name, MemberKind.Share) { Text = share });
    }

    /// <summary>A value of a list of codes; known ones need no look.</summary>
    public void Code<T>(string name, Coded<T>? code)
        where T : struct, System.Enum
    {
        if (code is { IsKnown: false } unknown) UnknownCode(new Member(name, MemberKind.UnknownCode) { Text = unknown.Text, Codes = Coded<T>.KnownCodes });
    }

    /// <summary>Values of a list of codes; known ones need no look.</summary>
    public void Codes<T>(string name, ValueList<Coded<T>> codes)
        where T : struct, System.Enum
    {
        var items = codes.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].IsKnown) UnknownCode(new Member(name, MemberKind.UnknownCode, i) { Text = items[i].Text, Codes = Coded<T>.KnownCodes });
        }
    }

    public void Record(string name, Fact? record)
    {
        if (record is not null) Add(new Member(name, MemberKind.Record) { Record = record });
    }

    /// <summary>Records within the record, which may have identifiers.</summary>
    public void Records(string name, Fact[] records)
    {
        if (records.Length == 0) return;
        Add(new Member(name, MemberKind.Records) { Records = records });
        if (!Identifiers.Stand(records)) return;
        Tell(MemberKind.Records);
        if (_listsAll || !Identifiers.Ascend(records)) _listed |= MemberKinds.Bit(MemberKind.Records);
    }

    /// <summary>Records within the record whose identifiers are judged in the whole register.</summary>
    public void RecordsOfRegister(string name, Fact[] records)
    {
        Tell(MemberKind.RecordsOfRegister);
        if (records.Length > 0) Add(new Member(name, MemberKind.RecordsOfRegister) { Records = records });
    }

    private void Reference(string name, MemberKind target, string? id, int index)
    {
        if (string.IsNullOrWhiteSpace(id)) return;
        Tell(target);
        List(new Member(name, target, index) { Text = id });
    }

    private void UnknownCode(in Member member)
    {
        Tell(MemberKind.UnknownCode);
        List(member);
    }

    private void Tell(MemberKind kind) => _had |= MemberKinds.Bit(kind);

    private void List(in Member member)
    {
        _listed |= MemberKinds.Bit(member.Kind);
        Add(member);
    }

    private void Add(in Member member)
    {
        if (Count == _members.Length) System.Array.Resize(ref _members, Count * 2);
        _members[Count++] = member;
    }
}
