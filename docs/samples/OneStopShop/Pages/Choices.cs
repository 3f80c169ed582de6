using IsoGovernance;
using IsoGovernance.Json;

namespace OneStopShop.Pages;

/// <summary>What a field can be chosen from.</summary>
internal static class Choices
{
    /// <summary>Records, by their identifiers.</summary>
    public static IReadOnlyList<(string Value, LocalizedText Words)> Of<T>(IEnumerable<T> records, Func<T, string> idOf, Func<T, string?>? nameOf = null) =>
    [
        .. records.Where(record => !string.IsNullOrWhiteSpace(idOf(record)))
            .Select(record => (idOf(record), Same(nameOf?.Invoke(record) is { Length: > 0 } name ? idOf(record) + " – " + name : idOf(record)))),
    ];

    /// <summary>The codes of a list.</summary>
    public static IReadOnlyList<(string Value, LocalizedText Words)> Of<T>()
        where T : struct, Enum => [.. Coded<T>.KnownCodes.Select(code => (code, MemberWords.NameOf(Coded<T>.Parse(code)) ?? Same(code)))];

    private static LocalizedText Same(string text) => new(text, text);
}
