namespace IsoGovernance.Rules;

/// <summary>A rule over all records.</summary>
/// <remarks>
/// What it finds, it finds at members of some kinds. Where it has to look at none of them, its verdict follows from the kinds alone that the
/// record has, so that many records are counted at once.
/// </remarks>
/// <param name="descriptor">What the rule is.</param>
/// <param name="looksAt">The kinds of members, a bit each.</param>
internal abstract class FactRule(RuleDescriptor descriptor, uint looksAt) : Rule<FactView>(descriptor)
{
    /// <summary>The kinds of members that it looks at, a bit each.</summary>
    public uint LooksAt => looksAt;
}
