using Microsoft.EntityFrameworkCore;

namespace OneStopShop.Storage;

/// <summary>The database: one table of records.</summary>
public sealed class RecordsContext(DbContextOptions<RecordsContext> options) : DbContext(options)
{
    /// <summary>The records.</summary>
    public DbSet<RecordRow> Records => Set<RecordRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<RecordRow>(row =>
        {
            row.ToTable("records");
            row.HasKey(record => new { record.Register, record.Kind, record.Id });
            row.Property(record => record.Register).HasColumnName("register");
            row.Property(record => record.Kind).HasColumnName("kind");
            row.Property(record => record.Id).HasColumnName("id");
            row.Property(record => record.Version).HasColumnName("version").IsConcurrencyToken();
            row.Property(record => record.Body).HasColumnName("body").HasColumnType("jsonb");
        });
}

/// <summary>A row: one aggregate as <c>jsonb</c>, so that the database can be asked for what is inside it.</summary>
public sealed class RecordRow
{
    /// <summary>The register.</summary>
    public required string Register { get; init; }

    /// <summary>The kind of record, as lines of the exchange format name it.</summary>
    public required string Kind { get; init; }

    /// <summary>The identifier; empty for what the register says of itself.</summary>
    public required string Id { get; init; }

    /// <summary>The version, which a save must have seen.</summary>
    public required int Version { get; set; }

    /// <summary>The record in the exchange format.</summary>
    public required string Body { get; set; }
}
