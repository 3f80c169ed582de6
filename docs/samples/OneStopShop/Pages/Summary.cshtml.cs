using IsoGovernance;
using IsoGovernance.Assessment;
using Microsoft.AspNetCore.Mvc;

namespace OneStopShop.Pages;

/// <summary>What the authority reports: the figures of the day and its year, with the quota of on-site inspections as a picture.</summary>
public sealed class SummaryModel(Registers registers, Visitor visitor) : ViewPage(registers)
{
    /// <summary>The summary.</summary>
    public ComplianceSummary Summary { get; private set; } = null!;

    /// <summary>A figure as it is written: a number, a range, or at least a number.</summary>
    public string Write(SummaryFigure figure)
    {
        var least = figure.Least.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var number = figure.Most == figure.Least ? least : figure.Most is { } most ? $"{least}–{most}" : $"{visitor.Say(UiTexts.AtLeast)} {least}";
        return figure.Whole is { } whole ? $"{number}/{whole}" : number;
    }

    /// <summary>A figure's share as it is written; a dash where there is none.</summary>
    public string WriteShare(SummaryFigure figure) => figure.Share is { } share ? LocalizedFormat.Percent(share, visitor.Language) : "–";

    /// <inheritdoc/>
    protected override IActionResult Show()
    {
        if (View.Report.Summary is not { } summary) return NotFound();
        Summary = summary;
        return Page();
    }
}
