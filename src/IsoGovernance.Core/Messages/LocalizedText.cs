using System;

namespace IsoGovernance;

/// <summary>A text in both languages, which say the same.</summary>
public sealed record LocalizedText
{
    /// <summary>Makes a text.</summary>
    /// <param name="vietnamese">The Vietnamese text, in Unicode NFC.</param>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public LocalizedText(string vietnamese, string english)
    {
        if (string.IsNullOrEmpty(vietnamese)) throw new ArgumentException("A text is missing.", nameof(vietnamese));
        if (string.IsNullOrEmpty(english)) throw new ArgumentException("A text is missing.", nameof(english));
        Vietnamese = vietnamese;
        English = english;
    }

    /// <summary>The Vietnamese text.</summary>
    public string Vietnamese { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) => language switch
    {
        Language.Vietnamese => Vietnamese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the library."),
    };
}
