using System;

namespace IsoGovernance.Json.Reading;

/// <summary>What a value of a document is.</summary>
internal enum NodeKind : byte
{
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Record,

    /// <summary>A list or record that lies deeper than is read; nothing inside it is on the tape.</summary>
    TooDeep,
}

[Flags]
internal enum NodeFlags : byte
{
    None = 0,

    /// <summary>The text holds escapes.</summary>
    Escaped = 1,

    /// <summary>The name holds escapes; the tape keeps the plain name beside the node.</summary>
    NameEscaped = 2,

    /// <summary>The document broke before the value ended.</summary>
    Cut = 4,

    /// <summary>A record has read the member.</summary>
    Taken = 8,
}

/// <summary>One value of a document: where its bytes are and how it hangs together with the others.</summary>
internal struct TapeNode
{
    /// <summary>The <see cref="NameLength"/> of an item of a list, which has no name.</summary>
    public const int NoName = -1;

    public NodeKind Kind;

    public NodeFlags Flags;

    /// <summary>The first byte of the value; of a text, its opening quote.</summary>
    public int Start;

    /// <summary>The number of bytes of the value, quotes and brackets included.</summary>
    public int Length;

    /// <summary>Of a member, the first byte of its name behind the quote; of an item, its position in the list.</summary>
    public int NameStart;

    /// <summary>The number of bytes of the name as it was written; <see cref="NoName"/> for an item.</summary>
    public int NameLength;

    /// <summary>The list or record that holds the value; <see cref="Tape.None"/> for the document itself.</summary>
    public int Parent;

    /// <summary>The node behind the last one inside this value: the next sibling, if there is one.</summary>
    public int End;

    public readonly bool IsEscaped => Has(NodeFlags.Escaped);

    public readonly bool IsNameEscaped => Has(NodeFlags.NameEscaped);

    public readonly bool IsCut => Has(NodeFlags.Cut);

    public readonly bool IsTaken => Has(NodeFlags.Taken);

    public readonly bool IsItem => NameLength == NoName;

    private readonly bool Has(NodeFlags flag) => (Flags & flag) == flag;
}
