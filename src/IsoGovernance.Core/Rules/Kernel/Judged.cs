namespace IsoGovernance.Rules;

/// <summary>Who can decide whether a rule is kept.</summary>
public enum Judged
{
    /// <summary>The data decide.</summary>
    Machine,

    /// <summary>The data can only show evidence; a person decides, and the rule never passes by itself.</summary>
    Human,
}
