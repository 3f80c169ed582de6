using System.Text;

namespace IsoGovernance.Benchmarks;

/// <summary>JSON pointers for the names of properties that validators give.</summary>
internal static class Pointers
{
    /// <summary>The pointer of a name such as <c>InternalAudits[2].Auditors[0]</c>.</summary>
    public static string Of(string propertyName)
    {
        var pointer = new StringBuilder();
        var isAtStart = true;
        foreach (var character in propertyName)
        {
            if (character is '.' or '[') isAtStart = true;
            if (character is '.' or '[' or ']') continue;
            if (isAtStart) pointer.Append('/').Append(char.ToLowerInvariant(character));
            else pointer.Append(character);
            isAtStart = false;
        }
        return pointer.ToString();
    }

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
