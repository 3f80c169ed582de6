using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace OneStopShop.Storage.Migrations;

/// <summary>The model after the last migration; a start-up fails when <see cref="RecordsContext"/> says something else.</summary>
[DbContext(typeof(RecordsContext))]
public sealed class RecordsContextModelSnapshot : ModelSnapshot
{
    internal static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.0").HasAnnotation("Relational:MaxIdentifierLength", 63);
        NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);
        modelBuilder.Entity("OneStopShop.Storage.RecordRow", row =>
        {
            row.Property<string>("Register").HasColumnType("text").HasColumnName("register");
            row.Property<string>("Kind").HasColumnType("text").HasColumnName("kind");
            row.Property<string>("Id").HasColumnType("text").HasColumnName("id");
            row.Property<int>("Version").IsConcurrencyToken().HasColumnType("integer").HasColumnName("version");
            row.Property<string>("Body").IsRequired().HasColumnType("jsonb").HasColumnName("body");
            row.HasKey("Register", "Kind", "Id");
            row.ToTable("records");
        });
    }

    /// <inheritdoc/>
    protected override void BuildModel(ModelBuilder modelBuilder) => Build(modelBuilder);
}
