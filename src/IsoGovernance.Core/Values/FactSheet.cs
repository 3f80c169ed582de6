using System.Collections.Generic;

namespace IsoGovernance;

/// <summary>What a described member holds.</summary>
internal enum MemberKind
{
    /// <summary>The record's own identifier, or another text without which it cannot be told apart.</summary>
    Identity,

    /// <summary>An official document's number and symbol.</summary>
    DocumentNumber,

    /// <summary>A reference to an agency of the register.</summary>
    AgencyReference,

    /// <summary>A reference to an entry of an inspection plan of the register.</summary>
    PlanEntryReference,

    /// <summary>A reference to a declaration of the same system.</summary>
    DeclarationReference,

    /// <summary>A reference to an internal audit of the same system.</summary>
    AuditReference,

    /// <summary>A reference to a parameter of the law by its name.</summary>
    ParameterReference,

    /// <summary>A reference to an administrative procedure of an agency that the system serves.</summary>
    ProcedureReference,

    /// <summary>A record within the record.</summary>
    Record,
}

/// <summary>One member of a described record, or one item of a list.</summary>
/// <param name="name">The member's name in the model.</param>
/// <param name="kind">What it holds.</param>
/// <param name="text">The text of an identity, number or reference; null when it is not recorded.</param>
/// <param name="index">The position in a list; -1 for a single value.</param>
/// <param name="record">The record that a member of kind <see cref="MemberKind.Record"/> holds.</param>
internal readonly struct Member(string name, MemberKind kind, string? text, int index = -1, Fact? record = null)
{
    public string Name { get; } = name;

    public MemberKind Kind { get; } = kind;

    public string? Text { get; } = text;

    public int Index { get; } = index;

    public Fact? Record { get; } = record;
}

/// <summary>The members of a record that rules over all records look at; a reusable list that <see cref="Fact.Describe"/> fills.</summary>
internal sealed class FactSheet
{
    private readonly List<Member> _members = [];

    public int Count => _members.Count;

    public Member this[int index] => _members[index];

    public void TruncateTo(int count) => _members.RemoveRange(count, _members.Count - count);

    public void Identity(string name, string? text) => _members.Add(new Member(name, MemberKind.Identity, text));

    public void Number(string name, DocumentNumber? number) => _members.Add(new Member(name, MemberKind.DocumentNumber, number?.Text));

    public void Reference(string name, MemberKind target, string? id) => _members.Add(new Member(name, target, id));

    public void Agencies(string name, ValueList<Id<Agency>> ids)
    {
        var items = ids.Items;
        for (var i = 0; i < items.Length; i++) _members.Add(new Member(name, MemberKind.AgencyReference, items[i].Value, i));
    }

    public void Procedures(string name, ValueList<ProcedureCode> codes)
    {
        var items = codes.Items;
        for (var i = 0; i < items.Length; i++) _members.Add(new Member(name, MemberKind.ProcedureReference, items[i].Text, i));
    }

    public void Record(string name, Fact? record)
    {
        if (record is not null) _members.Add(new Member(name, MemberKind.Record, null, record: record));
    }

    public void Records(string name, Fact[] records)
    {
        for (var i = 0; i < records.Length; i++) _members.Add(new Member(name, MemberKind.Record, null, i, records[i]));
    }
}
