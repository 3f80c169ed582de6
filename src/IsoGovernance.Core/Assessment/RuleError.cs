using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>A fault of a rule itself, which says nothing about the data.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Path">The JSON pointer of the record that it was judging.</param>
/// <param name="Message">The fault.</param>
public sealed record RuleError(string Code, string Path, string Message)
{
    internal static RuleError Of(Rule rule, string path, System.Exception fault) => new(rule.Descriptor.Code, path, fault.GetType().Name + ": " + fault.Message);
}
