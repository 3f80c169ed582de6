using System;
using System.Text;

namespace IsoGovernance.Json.Reading;

/// <summary>The codes of a list in the bytes in which documents write them.</summary>
internal static class KnownCodes<T>
    where T : struct, Enum
{
    private static readonly (byte[] Utf8, Coded<T> Code)[] All = Make();

    public static bool TryFind(ReadOnlySpan<byte> utf8, out Coded<T> code)
    {
        foreach (var known in All)
        {
            if (!utf8.SequenceEqual(known.Utf8)) continue;
            code = known.Code;
            return true;
        }
        code = default;
        return false;
    }

    private static (byte[] Utf8, Coded<T> Code)[] Make()
    {
        var known = new (byte[] Utf8, Coded<T> Code)[Coded<T>.KnownCodes.Count];
        var at = 0;
        foreach (var code in Coded<T>.KnownCodes) known[at++] = (Encoding.UTF8.GetBytes(code), Coded<T>.Parse(code));
        return known;
    }
}
