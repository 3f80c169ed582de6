using System;
using System.Collections.Generic;

namespace IsoGovernance.Json.Shapes;

/// <summary>What a member of the format holds.</summary>
internal enum MemberType
{
    Text,
    TextOrWholeNumber,
    Identifier,
    Date,
    WholeNumber,
    Number,
    TrueOrFalse,
    Code,
    Record,
}

/// <summary>One member of a record of the format.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Type">What it holds, or each of its items.</param>
internal sealed record MemberShape(string Name, MemberType Type)
{
    /// <summary>Whether it is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether a record without it is incomplete, as rule DAT001 says.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The codes, of a member that holds them.</summary>
    public IReadOnlyCollection<string> Codes { get; init; } = [];

    /// <summary>The name of the list of codes.</summary>
    public string? CodeList { get; init; }

    /// <summary>The record within, of a member that holds one.</summary>
    public RecordShape? Record { get; init; }
}

/// <summary>A record of the format: its name and its members, in the order in which they are written.</summary>
/// <param name="Name">The name of its type in the model.</param>
/// <param name="Members">The members.</param>
internal sealed record RecordShape(string Name, IReadOnlyList<MemberShape> Members)
{
    /// <summary>Its map: a <c>RecordMap</c> of the type that the record is of.</summary>
    public required Delegate Map { get; init; }
}
