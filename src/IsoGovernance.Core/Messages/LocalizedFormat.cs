using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance;

/// <summary>Writes values as a language does, without a look at the machine's culture.</summary>
public static class LocalizedFormat
{
    private static readonly LocalDatePattern VietnameseDate = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy");

    /// <summary>Writes a day: <c>28/02/2023</c> in Vietnamese, <c>2023-02-28</c> in English.</summary>
    /// <param name="date">The day.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public static string Date(LocalDate date, Language language) =>
        language == Language.Vietnamese ? VietnameseDate.Format(date) : LocalDatePattern.Iso.Format(date);

    /// <summary>Writes a share in percent with one decimal, cut and not rounded: <c>93,3 %</c> in Vietnamese, <c>93.3 %</c> in English.</summary>
    /// <param name="ratio">The share.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public static string Percent(Ratio ratio, Language language)
    {
        var perMille = ratio.PerMille();
        var whole = (perMille / 10).ToString(CultureInfo.InvariantCulture);
        var tenth = (perMille % 10).ToString(CultureInfo.InvariantCulture);
        return whole + (language == Language.Vietnamese ? "," : ".") + tenth + " %";
    }
}
