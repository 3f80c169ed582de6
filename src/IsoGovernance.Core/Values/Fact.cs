namespace IsoGovernance;

/// <summary>Something that a register records.</summary>
/// <remarks>
/// Facts are immutable records compared by value. They accept whatever an inspector would write; rules say what is wrong with it. Null
/// means that a value is not recorded, an empty list that nothing is recorded. No fact stores a status: it is derived from dates.
/// </remarks>
public abstract record Fact
{
    private protected Fact()
    {
    }

    /// <summary>A remark (ghi chú), for instance which values are assumed; null when there is none. No rule reads it.</summary>
    public string? Note { get; init; }

    /// <summary>What a finding calls a record of this kind, for instance <c>legalChange</c>.</summary>
    internal abstract string RecordKind { get; }

    /// <summary>The record's own identifier; null for kinds of records that have none.</summary>
    internal virtual string? RecordId => null;

    /// <summary>Tells what the rules over all records look at: identity, numbers of documents, references, the records within.</summary>
    internal abstract void Describe(FactSheet sheet);
}
