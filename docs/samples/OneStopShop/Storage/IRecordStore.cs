namespace OneStopShop.Storage;

/// <summary>Where a record is kept: its register, its kind as lines of the exchange format name it, and its identifier.</summary>
public sealed record RecordKey(string Register, string Kind, string Id);

/// <summary>A record as it is kept: one aggregate in the exchange format.</summary>
/// <param name="Version">1 when first saved, and one more with each save.</param>
public sealed record StoredRecord(RecordKey Key, int Version, byte[] Json);

/// <summary>Keeps records. Two writers at once lose nothing: who changes a record says which version he has seen.</summary>
public interface IRecordStore
{
    /// <summary>The names of the registers, in ordinal order.</summary>
    Task<IReadOnlyList<string>> RegistersAsync(CancellationToken cancellation);

    /// <summary>All records of a register; none when there is no such register.</summary>
    Task<IReadOnlyList<StoredRecord>> AllAsync(string register, CancellationToken cancellation);

    /// <summary>A record; null when there is none.</summary>
    Task<StoredRecord?> FindAsync(RecordKey key, CancellationToken cancellation);

    /// <summary>Saves a record in place of the version seen.</summary>
    /// <param name="key">The record.</param>
    /// <param name="seen">The version that was changed; 0 for a new record.</param>
    /// <param name="json">The record in the exchange format, on one line.</param>
    /// <param name="cancellation">Ends the saving.</param>
    /// <returns>Whether it was saved: not when another version stands there.</returns>
    /// <exception cref="InvalidDataException">The store cannot hold what the record says.</exception>
    Task<bool> TrySaveAsync(RecordKey key, int seen, byte[] json, CancellationToken cancellation);
}
