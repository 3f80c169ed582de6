namespace IsoGovernance.Reporting.Comparison;

/// <summary>Why a report cannot tell whether a finding was there.</summary>
public enum ComparisonGap
{
    /// <summary>Its rules do not have the rule, or it was switched off.</summary>
    RuleNotRun,

    /// <summary>The rule itself failed.</summary>
    RuleFailed,

    /// <summary>The assessment was ended before all was judged.</summary>
    Incomplete,

    /// <summary>The finding would stand beyond those that the report lists.</summary>
    NotListed,
}
