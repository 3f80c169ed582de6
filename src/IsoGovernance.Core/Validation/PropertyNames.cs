using System.Text;

namespace IsoGovernance.Validation;

/// <summary>Names places as forms do: <c>Findings[2].Evidence</c> for <c>/findings/2/evidence</c>.</summary>
internal static class PropertyNames
{
    /// <summary>The name of a place.</summary>
    /// <param name="pointer">Its JSON pointer below the record; no member of the model has a name that a pointer escapes.</param>
    public static string Of(string pointer)
    {
        if (pointer.Length == 0) return "";
        var name = new StringBuilder();
        foreach (var step in pointer.Substring(1).Split('/'))
        {
            if (step[0] is >= '0' and <= '9')
            {
                name.Append('[').Append(step).Append(']');
                continue;
            }
            if (name.Length > 0) name.Append('.');
            name.Append(char.ToUpperInvariant(step[0])).Append(step, 1, step.Length - 1);
        }
        return name.ToString();
    }
}
