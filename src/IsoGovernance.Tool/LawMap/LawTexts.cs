using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tool.LawMap;

/// <summary>The legal texts that the map takes apart to the last point.</summary>
internal static class LawTexts
{
    public static IReadOnlyList<LawText> All { get; } = [Decision19.Text, Circular26.Text];

    public static LawText? Of(Instrument instrument) => All.FirstOrDefault(text => text.Instrument == instrument);
}
