using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance;

/// <summary>What a described member holds.</summary>
internal enum MemberKind
{
    /// <summary>The record's own identifier, or another text without which it cannot be told apart.</summary>
    Identity,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>An official document's number and symbol.</summary>
    DocumentNumber,

    /// <summary>A day on which something is recorded as done.</summary>
    Done,

    /// <summary>Two days of which one does not come after the other.</summary>
    Order,

    /// <summary>A number of things.</summary>
    Amount,

    /// <summary>A share.</summary>
    Share,

    /// <summary>A code that is not of its list.</summary>
    UnknownCode,

    /// <summary>A record within the record.</summary>
    Record,

    /// <summary>A list of records within the record.</summary>
    Records,

    /// <summary>A list of records whose identifiers are judged in the whole register.</summary>
    RecordsOfRegister,

    /// <summary>A reference to an agency of the register; this kind and all behind it are references.</summary>
    AgencyReference,

    /// <summary>A reference to an entry of an inspection plan of the register.</summary>
    PlanEntryReference,

    /// <summary>A reference to a parameter of the law by its name.</summary>
    ParameterReference,

    /// <summary>A reference to an administrative procedure of an agency that the system serves.</summary>
    ProcedureReference,

    /// <summary>A reference to a declaration of the same system.</summary>
    DeclarationReference,

    /// <summary>A reference to an internal audit of the same system.</summary>
    AuditReference,

    /// <summary>A reference to a finding of an internal audit of the same system.</summary>
    AuditFindingReference,

    /// <summary>A reference to an audit programme of the same system.</summary>
    ProgrammeReference,

    /// <summary>A reference to a work process of the same system.</summary>
    ProcessReference,

    /// <summary>A reference to a unit of the same system.</summary>
    UnitReference,

    /// <summary>A reference to a quality policy of the same system.</summary>
    PolicyReference,

    /// <summary>A reference to a quality objective of the same system.</summary>
    ObjectiveReference,

    /// <summary>A reference to a reporting period of an objective of the same system.</summary>
    PeriodReference,
}

/// <summary>One member of a described record, or one item of a list.</summary>
/// <param name="name">The member's name in the model.</param>
/// <param name="kind">What it holds.</param>
/// <param name="index">The position in a list; -1 for a single value.</param>
internal readonly struct Member(string name, MemberKind kind, int index = -1)
{
    public string Name { get; } = name;

    public MemberKind Kind { get; } = kind;

    public int Index { get; } = index;

    /// <summary>The text of texts, identities, numbers, references, shares and codes.</summary>
    public string? Text { get; init; }

    /// <summary>The record of a member of kind <see cref="MemberKind.Record"/>.</summary>
    public Fact? Record { get; init; }

    /// <summary>The records of a member that is a list of them.</summary>
    public Fact[]? Records { get; init; }

    /// <summary>The day, or the later one of two.</summary>
    public LocalDate Date { get; init; }

    /// <summary>The name of the earlier one of two days.</summary>
    public string? EarlierName { get; init; }

    /// <summary>The earlier one of two days.</summary>
    public LocalDate EarlierDate { get; init; }

    public int Amount { get; init; }

    /// <summary>The codes of the list that a code is not of.</summary>
    public IReadOnlyCollection<string>? Codes { get; init; }

    /// <summary>The greatest number that makes sense.</summary>
    public int AtMost { get; init; }
}
