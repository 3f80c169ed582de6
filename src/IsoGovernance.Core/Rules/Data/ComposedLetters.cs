namespace IsoGovernance.Rules;

/// <summary>Finds Vietnamese letters that are written with combining marks.</summary>
/// <remarks>
/// The platform's own check depends on its globalization mode: without its data it takes any text for normalised. This one looks for the
/// eight marks of Vietnamese after a letter with which Unicode composes them, and is the same everywhere.
/// </remarks>
internal static class ComposedLetters
{
    // Grave, acute, circumflex, tilde, breve, hook above, horn, dot below.
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    private static readonly string[] Letters =
    [
        "AEINOUWYaeinouwy",
        "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz",
        "ACEGHIJOSUWYZaceghijosuwyz",
        "AEINOUVYaeinouvy",
        "AEGIOUaegiou",
        "AEIOUYaeiouy",
        "OUou",
        "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz",
    ];

    /// <summary>The position of the first mark that belongs into the letter before it; -1 when there is none.</summary>
    public static int FirstDecomposed(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is < '\u0300' or > '\u0341') continue;
            if (text[i] is '\u0340' or '\u0341') return i;
            var mark = Marks.IndexOf(text[i]);
            if (mark >= 0 && Composes(text[i - 1], mark)) return i;
        }
        return -1;
    }

    private static bool Composes(char letter, int mark)
    {
        if (letter >= '\u0080') return IsVietnameseVowel(letter);
        foreach (var known in Letters[mark])
        {
            if (known == letter) return true;
        }
        return false;
    }

    private static bool IsVietnameseVowel(char letter) => letter switch
    {
        'Â' or 'â' or 'Ă' or 'ă' or 'Ê' or 'ê' or 'Ô' or 'ô' or 'Ơ' or 'ơ' or 'Ư' or 'ư' => true,
        'Ạ' or 'ạ' or 'Ẹ' or 'ẹ' or 'Ọ' or 'ọ' => true,
        _ => false,
    };
}
