namespace IsoGovernance;

/// <summary>Who signed a paper and in what capacity (chữ ký, thẩm quyền ký).</summary>
public sealed record Signature : Fact
{
    /// <summary>The name of the person; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The capacity; null when not recorded.</summary>
    public Coded<SigningCapacity>? Capacity { get; init; }

    internal override string RecordKind => "signature";

    /// <summary>Whether the head signed, or a deputy for the head (KT.); null when the capacity is not recorded or not known.</summary>
    public bool? IsByHead => Capacity?.Known switch
    {
        null => null,
        SigningCapacity.Head or SigningCapacity.HeadForCollective or SigningCapacity.DeputyForHead => true,
        _ => false,
    };

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Name), Name);
        sheet.Code(nameof(Capacity), Capacity);
        sheet.Text(nameof(Note), Note);
    }
}
