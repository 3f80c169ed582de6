namespace IsoGovernance.Rules;

/// <summary>Why a rule was not applicable or could not be evaluated.</summary>
public sealed class Reason
{
    internal Reason(OutcomeKind kind, string code, string vietnamese, string english, bool isMissingRecord = false)
    {
        Kind = kind;
        Code = code;
        IsMissingRecord = isMissingRecord;
        Text = new LocalizedText(vietnamese, english);
    }

    /// <summary>What it is the reason of: <see cref="OutcomeKind.NotApplicable"/> or <see cref="OutcomeKind.NotEvaluated"/>.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>The permanent code, for instance <c>calendar-incomplete</c>.</summary>
    public string Code { get; }

    /// <summary>Whether a step or a value has no record: a finding where the reading <c>not-recorded</c> is strict.</summary>
    public bool IsMissingRecord { get; }

    /// <summary>The reason in words.</summary>
    public LocalizedText Text { get; }

    internal bool IsSame(Reason other) =>
        Kind == other.Kind && IsMissingRecord == other.IsMissingRecord && string.Equals(Code, other.Code, System.StringComparison.Ordinal) && Text == other.Text;
}
