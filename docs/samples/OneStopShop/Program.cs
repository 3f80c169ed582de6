using System.Text.Encodings.Web;
using System.Text.Unicode;
using IsoGovernance.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;
using OneStopShop;
using OneStopShop.Api;
using OneStopShop.Storage;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;

// Where records are kept: in PostgreSQL when there is a connection string, otherwise in files.
if (builder.Configuration.GetConnectionString("Registers") is { Length: > 0 } connection)
{
    services.AddDbContextFactory<RecordsContext>(options => options.UseNpgsql(connection));
    services.AddSingleton<IRecordStore, PostgresRecordStore>();
}
else
{
    services.AddSingleton<IRecordStore>(provider => new FileRecordStore(
        builder.Configuration["Store"] ?? Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, "data")));
}
services.AddHostedService<RegisterSeed>();

// What judges them, and on which day.
services.AddIsoGovernance(options => options with { AsOf = provider => provider.GetRequiredService<Visitor>().AsOf });
services.AddSingleton(TimeProvider.System);
services.AddHttpContextAccessor();
services.AddScoped<Visitor>();
services.AddScoped<Registers>();
services.AddScoped<RecordEntry>();

services.AddProblemDetails();
services.AddOpenApi();
services.AddRazorPages();
// Letters are written as themselves.
services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.UseExceptionHandler("/problem");
app.UseStatusCodePagesWithReExecute("/problem");
app.UseWhen(
    context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
    static api => api.UseExceptionHandler().UseStatusCodePages());
app.Use(static (context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    return next(context);
});
app.MapStaticAssets();
app.MapOpenApi();
app.MapRegisterApi();
app.MapGet("/choose", Visitor.Choose).ExcludeFromDescription();
app.MapRazorPages();
await app.RunAsync();

/// <summary>The host, named so that tests can start it.</summary>
public partial class Program;
