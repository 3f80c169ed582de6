namespace IsoGovernance.Rules;

/// <summary>What to say instead of a finding about a system where the register does not vouch for the time in which a missing record would lie.</summary>
internal static class Unrecorded
{
    /// <summary>Of something that a system has from its beginning, or from the first day on which it is applied; null when the register vouches for that time.</summary>
    public static Outcome? OfSystem(RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.AppliedFrom is null && owner.HasUndatedDeclaration) return Because.DeclarationDateNotRecorded;
        var building = SystemStages.BuildingFrom(owner.System);
        if (owner.AppliedFrom < context.RecordsFrom || building < context.RecordsFrom) return Because.BeforeRecords;
        return owner.AppliedFrom > context.KnownUntil || building > context.KnownUntil ? Because.AfterRecords : null;
    }
}
