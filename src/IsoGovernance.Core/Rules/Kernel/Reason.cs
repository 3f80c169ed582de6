namespace IsoGovernance.Rules;

/// <summary>Why a rule was not applicable or could not be evaluated.</summary>
public sealed class Reason
{
    internal Reason(string code, string vietnamese, string english)
    {
        Code = code;
        Text = new LocalizedText(vietnamese, english);
    }

    /// <summary>The permanent code, for instance <c>calendar-incomplete</c>.</summary>
    public string Code { get; }

    /// <summary>The reason in words.</summary>
    public LocalizedText Text { get; }
}
