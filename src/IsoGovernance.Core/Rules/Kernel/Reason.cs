namespace IsoGovernance.Rules;

/// <summary>Why a rule was not applicable or could not be evaluated.</summary>
public sealed class Reason
{
    internal Reason(OutcomeKind kind, string code, string vietnamese, string english)
    {
        Kind = kind;
        Code = code;
        Text = new LocalizedText(vietnamese, english);
    }

    /// <summary>What it is the reason of: <see cref="OutcomeKind.NotApplicable"/> or <see cref="OutcomeKind.NotEvaluated"/>.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>The permanent code, for instance <c>calendar-incomplete</c>.</summary>
    public string Code { get; }

    /// <summary>The reason in words.</summary>
    public LocalizedText Text { get; }
}
