using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OneStopShop.Pages;

/// <summary>What a visitor sees instead of a page that is not there or failed.</summary>
[IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    /// <summary>Whether there is no such page.</summary>
    public bool IsMissing => Response.StatusCode == StatusCodes.Status404NotFound;
}
