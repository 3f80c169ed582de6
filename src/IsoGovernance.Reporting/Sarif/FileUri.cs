using System.Globalization;
using System.Text;

namespace IsoGovernance.Reporting.Sarif;

/// <summary>The name of an input as the reference to a file.</summary>
internal static class FileUri
{
    /// <summary>A relative reference where the name is relative, a <c>file</c> address where it is absolute. The same on every machine.</summary>
    public static string Of(string name)
    {
        var path = name.Replace('\\', '/');
        if (path.Length > 2 && path[1] == ':' && path[2] == '/' && IsLetter(path[0])) return "file:///" + path[0] + ":" + Escaped(path.Substring(2));
        if (path.StartsWith("//", System.StringComparison.Ordinal)) return "file:" + Escaped(path);
        return path.Length > 0 && path[0] == '/' ? "file://" + Escaped(path) : Escaped(path);
    }

    private static string Escaped(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            var character = (char)unit;
            if (IsLetter(character) || character is >= '0' and <= '9' || character is '-' or '.' or '_' or '~' or '/') escaped.Append(character);
            else escaped.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }
        return escaped.ToString();
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
