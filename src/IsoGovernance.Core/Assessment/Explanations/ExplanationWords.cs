using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Parts of the sentences of explanations.</summary>
internal static class ExplanationWords
{
    public static LocalizedText Date(LocalDate date) => new(LocalizedFormat.Date(date, Language.Vietnamese), LocalizedFormat.Date(date, Language.English));

    public static string Cited(ValueList<Citation> citations, Language language) =>
        string.Join("; ", Array.ConvertAll(citations.Items, citation => citation.Text.In(language)));
}
