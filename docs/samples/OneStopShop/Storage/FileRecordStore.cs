using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IsoGovernance.Json;

namespace OneStopShop.Storage;

/// <summary>Keeps each record in a file of its own, for a host without a database. One process at a time has the directory.</summary>
public sealed class FileRecordStore : IRecordStore, IDisposable
{
    private readonly string _directory;
    private readonly FileStream _lock;
    private readonly SemaphoreSlim _writer = new(1);

    /// <summary>Opens the store, which is made where it does not exist.</summary>
    /// <exception cref="IOException">Another process has it open.</exception>
    public FileRecordStore(string directory)
    {
        _directory = Directory.CreateDirectory(directory).FullName;
        _lock = new FileStream(Path.Combine(_directory, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> RegistersAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>(
        [
            .. Directory.EnumerateDirectories(_directory).Select(path => Path.GetFileName(path))
                .Where(name => File.Exists(FileOf(new RecordKey(name, RecordNames.Register, "")))).Order(StringComparer.Ordinal),
        ]);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRecord>> AllAsync(string register, CancellationToken cancellation)
    {
        var records = new List<StoredRecord>();
        if (!IsName(register) || !Directory.Exists(Path.Combine(_directory, register))) return records;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_directory, register), "*.json"))
        {
            if (await ReadAsync(register, file, cancellation) is { } record) records.Add(record);
        }
        return records;
    }

    /// <inheritdoc/>
    public Task<StoredRecord?> FindAsync(RecordKey key, CancellationToken cancellation) =>
        IsName(key.Register) ? ReadAsync(key.Register, FileOf(key), cancellation) : Task.FromResult<StoredRecord?>(null);

    /// <inheritdoc/>
    public async Task<bool> TrySaveAsync(RecordKey key, int seen, byte[] json, CancellationToken cancellation)
    {
        if (!IsName(key.Register)) throw new ArgumentException("No name of a register.", nameof(key));
        await _writer.WaitAsync(cancellation);
        try
        {
            var current = await FindAsync(key, cancellation);
            if ((current?.Version ?? 0) != seen) return false;
            using var body = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
            var entry = new Entry(key.Kind, key.Id, seen + 1, body.RootElement);
            var file = FileOf(key);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            // A reader sees the old file or the new one, and never half of one.
            await File.WriteAllBytesAsync(file + ".new", JsonSerializer.SerializeToUtf8Bytes(entry), cancellation);
            File.Move(file + ".new", file, overwrite: true);
            return true;
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock.Dispose();
        _writer.Dispose();
    }

    private static async Task<StoredRecord?> ReadAsync(string register, string file, CancellationToken cancellation)
    {
        if (!File.Exists(file)) return null;
        var entry = JsonSerializer.Deserialize<Entry>(await File.ReadAllBytesAsync(file, cancellation))!;
        return new StoredRecord(new RecordKey(register, entry.Kind, entry.Id), entry.Version, Encoding.UTF8.GetBytes(entry.Body.GetRawText()));
    }

    // An identifier may be any text of any length, and a file's name may not; so the name is a digest of it.
    private string FileOf(RecordKey key) =>
        Path.Combine(_directory, key.Register, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.Kind + "/" + key.Id))) + ".json");

    private static bool IsName(string register) => register.Length > 0 && register.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private sealed record Entry(string Kind, string Id, int Version, JsonElement Body);
}
