using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStopShop.Storage;

namespace OneStopShop.Tests;

/// <summary>The host in process, on the day of the sample of Cần Thơ, with a store of its own that goes away with it.</summary>
public sealed class Shop(string store) : WebApplicationFactory<Program>
{
    public const string Files = "files";
    public const string PostgreSql = "PostgreSQL";

    /// <summary>A connection string to a server, whose user may make databases; null when there is none.</summary>
    public static string? PostgreSqlServer => Environment.GetEnvironmentVariable("ONESTOPSHOP_POSTGRES") is { Length: > 0 } server ? server : null;

    /// <summary>The stores that can be tested here.</summary>
    public static TheoryData<string> Stores => PostgreSqlServer is null ? [Files] : [Files, PostgreSql];

    private readonly string _directory = Path.Combine(Path.GetTempPath(), "onestopshop-" + Guid.NewGuid().ToString("N"));
    private string? _connection;

    public IRecordStore Store => Services.GetRequiredService<IRecordStore>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production").UseSetting("AssessmentDate", "2023-04-01").UseSetting("Store", _directory);
        if (store != PostgreSql) return;
        _connection = new NpgsqlConnectionStringBuilder(PostgreSqlServer) { Database = Path.GetFileName(_directory) }.ToString();
        builder.UseSetting("ConnectionStrings:Registers", _connection);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await using var context = await Services.GetRequiredService<IDbContextFactory<RecordsContext>>().CreateDbContextAsync();
            await context.Database.EnsureDeletedAsync();
        }
        await base.DisposeAsync();
        if (Directory.Exists(_directory)) Directory.Delete(_directory, recursive: true);
    }
}

/// <summary>Runs where there is a PostgreSQL, and says elsewhere that it did not.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (Shop.PostgreSqlServer is null) Skip = "Set ONESTOPSHOP_POSTGRES to a connection string, or run tests/postgres.sh, to test the store on PostgreSQL.";
    }
}
