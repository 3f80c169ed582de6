using IsoGovernance;
using Microsoft.AspNetCore.Mvc;

namespace OneStopShop.Pages;

/// <summary>One agency with its systems and what was found.</summary>
public sealed class AgencyModel(Registers registers) : ViewPage(registers)
{
    /// <summary>The agency's identifier.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The agency.</summary>
    public Agency Agency { get; private set; } = null!;

    /// <summary>The agency with what follows from its records.</summary>
    public AgencyRow Row { get; private set; } = null!;

    /// <inheritdoc/>
    protected override IActionResult Show()
    {
        if (View.Agencies.FirstOrDefault(row => row.Agency.Id == Id) is not { } row) return NotFound();
        Row = row;
        Agency = row.Agency;
        return Page();
    }
}
