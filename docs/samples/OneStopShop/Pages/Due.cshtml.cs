using IsoGovernance.Assessment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OneStopShop.Pages;

/// <summary>What is due in the next ninety days.</summary>
public sealed class DueModel(Registers registers) : PageModel
{
    /// <summary>The register.</summary>
    [BindProperty(SupportsGet = true)]
    public string Register { get; set; } = "";

    /// <summary>What is due.</summary>
    public DueDateReport Report { get; private set; } = null!;

    /// <summary>Looks at the register.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await registers.DueDatesAsync(Register, cancellation) is not { } report) return NotFound();
        Report = report;
        return Page();
    }
}
