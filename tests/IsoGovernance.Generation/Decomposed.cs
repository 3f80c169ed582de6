using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Generation;

/// <summary>Vietnamese text in Unicode normal form D. The platform takes letters apart only where it has Unicode's data; this does so everywhere.</summary>
public static class Decomposed
{
    private static readonly (char Mark, string Letters, string Of)[] Marks =
    [
        ('\u031B', "ƠƯ", "OU"),
        ('\u0323', "ẠẸỊỌỤỴỢỰ", "AEIOUYƠƯ"),
        ('\u0302', "ÂÊÔẬỆỘ", "AEOẠẸỌ"),
        ('\u0306', "ĂẶ", "AẠ"),
        ('\u0300', "ÀÈÌÒÙỲẦẰỀỒỜỪ", "AEIOUYÂĂÊÔƠƯ"),
        ('\u0301', "ÁÉÍÓÚÝẤẮẾỐỚỨ", "AEIOUYÂĂÊÔƠƯ"),
        ('\u0309', "ẢẺỈỎỦỶẨẲỂỔỞỬ", "AEIOUYÂĂÊÔƠƯ"),
        ('\u0303', "ÃẼĨÕŨỸẪẴỄỖỠỮ", "AEIOUYÂĂÊÔƠƯ"),
    ];

    private static readonly Dictionary<char, string> Parts = Marks
        .SelectMany(row => row.Letters.Zip(row.Of, (letter, of) => (Letter: letter, Parts: of.ToString() + row.Mark)))
        .SelectMany(pair => new[] { pair, (Letter: char.ToLowerInvariant(pair.Letter), Parts: pair.Parts.ToLowerInvariant()) })
        .ToDictionary(pair => pair.Letter, pair => pair.Parts);

    public static string Of(string text) => string.Concat(text.Select(Apart));

    private static string Apart(char letter) => Parts.TryGetValue(letter, out var parts) ? Apart(parts[0]) + parts[1] : letter.ToString();
}
