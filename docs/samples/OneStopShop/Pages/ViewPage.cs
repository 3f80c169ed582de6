using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OneStopShop.Pages;

/// <summary>A page on one register, judged on the assessment date.</summary>
public abstract class ViewPage(Registers registers) : PageModel
{
    /// <summary>The register with its report.</summary>
    public RegisterView View { get; private set; } = null!;

    /// <summary>Reads and judges the register.</summary>
    public async Task<IActionResult> OnGetAsync(string register, CancellationToken cancellation)
    {
        if (await registers.ViewAsync(register, cancellation) is not { } view) return NotFound();
        View = view;
        return Show();
    }

    /// <summary>Shows what the page is about.</summary>
    protected virtual IActionResult Show() => Page();
}
