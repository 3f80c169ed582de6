using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Text;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>Words as people and systems write them, in one form: without white space around, in capitals, letters with their marks as one character.</summary>
/// <remarks>The platform composes letters only where it has Unicode's data, and <c>isogov</c> runs without. This composes those of Vietnamese, everywhere.</remarks>
internal static class WordForm
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Pairs().ToFrozenDictionary();

    public static string Of(string text)
    {
        var word = text.Trim().ToUpperInvariant();
        if (word.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0) return word;
        var written = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            if (written.Length > 0 && Composed.TryGetValue((written[^1], character), out var letter)) written[^1] = letter;
            else written.Append(character);
        }
        return written.ToString();
    }

    // The marks in the order in which Unicode takes letters apart: horn, dot below, then those above.
    private static IEnumerable<KeyValuePair<(char Letter, char Mark), char>> Pairs()
    {
        (char Mark, string Letters, string With)[] marks =
        [
            ('\u031B', "OU", "ƠƯ"),
            ('\u0323', "AEIOUYƠƯÂĂÊÔ", "ẠẸỊỌỤỴỢỰẬẶỆỘ"),
            ('\u0302', "AEOẠẸỌ", "ÂÊÔẬỆỘ"),
            ('\u0306', "AẠ", "ĂẶ"),
            ('\u0300', "AEIOUYÂĂÊÔƠƯ", "ÀÈÌÒÙỲẦẰỀỒỜỪ"),
            ('\u0301', "AEIOUYÂĂÊÔƠƯ", "ÁÉÍÓÚÝẤẮẾỐỚỨ"),
            ('\u0309', "AEIOUYÂĂÊÔƠƯ", "ẢẺỈỎỦỶẨẲỂỔỞỬ"),
            ('\u0303', "AEIOUYÂĂÊÔƠƯ", "ÃẼĨÕŨỸẪẴỄỖỠỮ"),
        ];
        foreach (var (mark, letters, with) in marks)
        {
            for (var i = 0; i < letters.Length; i++) yield return KeyValuePair.Create((letters[i], mark), with[i]);
        }
    }
}
