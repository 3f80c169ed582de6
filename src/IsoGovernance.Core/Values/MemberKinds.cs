namespace IsoGovernance;

/// <summary>The kinds of members that a record has, and those of which a rule must look at a member.</summary>
/// <param name="Had">The kinds of all members, a bit each.</param>
/// <param name="Listed">The kinds of those to look at, a bit each.</param>
internal readonly record struct MemberKinds(uint Had, uint Listed)
{
    /// <summary>The bits of all kinds of references.</summary>
    public const uint References = uint.MaxValue << (int)MemberKind.AgencyReference;

    public bool Has(MemberKind kind) => (Had & Bit(kind)) != 0;

    /// <summary>Whether a member is a reference.</summary>
    public bool HasReference => (Had & References) != 0;

    public static uint Bit(MemberKind kind) => 1u << (int)kind;

    public static uint BitsOf(params MemberKind[] kinds)
    {
        var bits = 0u;
        foreach (var kind in kinds) bits |= Bit(kind);
        return bits;
    }
}
