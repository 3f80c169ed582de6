using System.Text;
using IsoGovernance.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace OneStopShop.Storage;

/// <summary>Keeps records as rows of PostgreSQL.</summary>
public sealed class PostgresRecordStore(IDbContextFactory<RecordsContext> contexts) : IRecordStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> RegistersAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var names = await context.Records.Where(row => row.Kind == RecordNames.Register).Select(row => row.Register).ToListAsync(cancellation);
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRecord>> AllAsync(string register, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context.Records.AsNoTracking().Where(row => row.Register == register).ToListAsync(cancellation);
        return rows.ConvertAll(Stored);
    }

    /// <inheritdoc/>
    public async Task<StoredRecord?> FindAsync(RecordKey key, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Records.FindAsync([key.Register, key.Kind, key.Id], cancellation) is { } row ? Stored(row) : null;
    }

    /// <inheritdoc/>
    public async Task<bool> TrySaveAsync(RecordKey key, int seen, byte[] json, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = new RecordRow { Register = key.Register, Kind = key.Kind, Id = key.Id, Version = seen + 1, Body = Encoding.UTF8.GetString(json) };
        var entry = seen == 0 ? context.Add(row) : context.Update(row);
        // The update says "where version = seen", and touches no row when somebody else was faster.
        if (seen > 0) entry.Property(record => record.Version).OriginalValue = seen;
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return false;
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: ['2', '2', ..] or ['5', '4', ..] })
        {
            // JSON may hold what jsonb and an index cannot: the character U+0000, a number of a million digits, an endless identifier.
            throw new InvalidDataException(fault.InnerException.Message, fault);
        }
    }

    private static StoredRecord Stored(RecordRow row) => new(new RecordKey(row.Register, row.Kind, row.Id), row.Version, Encoding.UTF8.GetBytes(row.Body));
}
