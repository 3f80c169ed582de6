using IsoGovernance;
using IsoGovernance.Json;
using Microsoft.EntityFrameworkCore;

namespace OneStopShop.Storage;

/// <summary>Prepares the store at the start: brings the database up to date and puts in the sample registers that it does not have.</summary>
public sealed class RegisterSeed(IRecordStore store, IServiceProvider services, IConfiguration configuration) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (services.GetService<IDbContextFactory<RecordsContext>>() is { } contexts)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }
        var known = await store.RegistersAsync(cancellationToken);
        var seeds = configuration["Seeds"] ?? Path.Combine(AppContext.BaseDirectory, "registers");
        foreach (var file in Directory.Exists(seeds) ? Directory.GetFiles(seeds, "*.json") : [])
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (!known.Contains(name, StringComparer.Ordinal)) await PutInAsync(name, file, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // What the register says of itself comes last: a register without it is not yet there, and is put in again at the next start.
    private async Task PutInAsync(string name, string file, CancellationToken cancellation)
    {
        var document = RegisterDocument.Read(await File.ReadAllBytesAsync(file, cancellation));
        if (document.Problems.Count > 0) throw new InvalidDataException(file + ": " + document.Problems[0].Message.English);
        var register = document.Register;
        foreach (var agency in register.Agencies) await PutInAsync(name, agency, cancellation);
        foreach (var system in register.Systems) await PutInAsync(name, system, cancellation);
        foreach (var inspection in register.Inspections) await PutInAsync(name, inspection, cancellation);
        await PutInAsync(name, register with { Agencies = default, Systems = default, Inspections = default }, cancellation);
    }

    private Task PutInAsync<T>(string name, T record, CancellationToken cancellation)
        where T : Fact => store.TrySaveAsync(Keys.Of(name, record), 0, RecordJson.Write(record), cancellation);
}
