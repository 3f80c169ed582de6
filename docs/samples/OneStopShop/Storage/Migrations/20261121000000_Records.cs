using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OneStopShop.Storage.Migrations;

/// <summary>Makes the table of records.</summary>
[DbContext(typeof(RecordsContext))]
[Migration("20261121000000_Records")]
public sealed class Records : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "records",
            columns: table => new
            {
                register = table.Column<string>(type: "text", nullable: false),
                kind = table.Column<string>(type: "text", nullable: false),
                id = table.Column<string>(type: "text", nullable: false),
                version = table.Column<int>(type: "integer", nullable: false),
                body = table.Column<string>(type: "jsonb", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_records", row => new { row.register, row.kind, row.id }));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "records");

    /// <inheritdoc/>
    protected override void BuildTargetModel(ModelBuilder modelBuilder) => RecordsContextModelSnapshot.Build(modelBuilder);
}
