using System.Text;
using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.DependencyInjection;
using IsoGovernance.Json;
using OneStopShop.Storage;

namespace OneStopShop;

/// <summary>A record as it was read from the store, with the version that a save must name.</summary>
public sealed record Versioned<T>(RecordDocument<T> Document, int Version)
    where T : Fact
{
    /// <summary>The record.</summary>
    public T Record => Document.Record;
}

/// <summary>Reads registers and records from the store and judges them.</summary>
public sealed class Registers(IRecordStore store, ComplianceAssessor assessor, AssessmentDate date)
{
    private static readonly string[] Order = [RecordNames.Register, RecordNames.Agency, RecordNames.System, RecordNames.Inspection];

    /// <summary>The names of the registers.</summary>
    public Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellation) => store.RegistersAsync(cancellation);

    /// <summary>What a register says of itself, without its agencies, systems and inspections; null when there is none of that name.</summary>
    public async Task<Register?> HeadAsync(string register, CancellationToken cancellation) =>
        await store.FindAsync(new RecordKey(register, RecordNames.Register, ""), cancellation) is { } head ? RecordJson.Read<Register>(head.Json).Record : null;

    /// <summary>A register as a whole; null when there is none of that name.</summary>
    /// <remarks>The records are put together as JSON Lines, so that the library reads them as it reads a file.</remarks>
    public async Task<RegisterDocument?> FindAsync(string register, CancellationToken cancellation)
    {
        var records = await store.AllAsync(register, cancellation);
        if (records.Count == 0) return null;
        using var lines = new MemoryStream();
        foreach (var record in records.OrderBy(record => Array.IndexOf(Order, record.Key.Kind)).ThenBy(record => record.Key.Id, StringComparer.Ordinal))
        {
            // A line is the record with its kind in front.
            lines.Write(Encoding.UTF8.GetBytes("{\"record\":\"" + record.Key.Kind + "\""));
            if (record.Json.AsSpan(1).TrimStart((byte)' ')[0] != '}') lines.WriteByte((byte)',');
            lines.Write(record.Json.AsSpan(1));
            lines.WriteByte((byte)'\n');
        }
        return RegisterDocument.Read(lines.ToArray());
    }

    /// <summary>A register as a whole, judged; null when there is none of that name.</summary>
    public async Task<RegisterView?> ViewAsync(string register, CancellationToken cancellation) =>
        await FindAsync(register, cancellation) is { } document ? View(register, document) : null;

    /// <summary>One record; null when there is none.</summary>
    public async Task<Versioned<T>?> FindAsync<T>(string register, string id, CancellationToken cancellation)
        where T : Fact =>
        await store.FindAsync(Keys.Of<T>(register, id), cancellation) is { } stored ? new Versioned<T>(RecordJson.Read<T>(stored.Json), stored.Version) : null;

    /// <summary>Saves a record in place of the version seen, 0 for a new one.</summary>
    /// <returns>Whether it was saved: not when somebody else saved another version.</returns>
    public Task<bool> TrySaveAsync<T>(string register, RecordDocument<T> document, int seen, CancellationToken cancellation)
        where T : Fact => store.TrySaveAsync(Keys.Of(register, document.Record), seen, RecordJson.Write(document), cancellation);

    /// <summary>What is due in the next ninety days, overdue or open, as it is seen from the assessment date; null when there is no such register.</summary>
    public async Task<DueDateReport?> DueDatesAsync(string register, CancellationToken cancellation) => await FindAsync(register, cancellation) is not { } document
        ? null
        : assessor.DueDates(document.Register, date.AsOf, date.AsOf.PlusDays(90), document.Lost, document.Digest);

    private RegisterView View(string name, RegisterDocument document) =>
        new(name, document, assessor, assessor.Assess(document.Register, date.AsOf, document.Lost, document.Digest));
}
