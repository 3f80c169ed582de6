namespace IsoGovernance.Rules;

/// <summary>Every rule of the library.</summary>
public static class RuleTable
{
    /// <summary>The rules, in the order of their codes.</summary>
    public static ValueList<Rule> All { get; } = new Rule[]
    {
        new InternalAuditOverdue(),
    };
}
