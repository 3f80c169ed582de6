using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OneStopShop.Pages;

/// <summary>The registers.</summary>
public sealed class IndexModel(Registers registers) : PageModel
{
    /// <summary>The registers with the names of their authorities.</summary>
    public IReadOnlyList<(string Name, string Authority)> Registers { get; private set; } = [];

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var list = new List<(string, string)>();
        foreach (var name in await registers.NamesAsync(cancellation)) list.Add((name, (await registers.HeadAsync(name, cancellation))?.Authority?.Name ?? name));
        Registers = list;
    }
}
