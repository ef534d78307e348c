using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoCart.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProductFilters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GlobalNumber",
                table: "catalog_entries",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsVirtual",
                table: "catalog_entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_GlobalNumber",
                table: "catalog_entries",
                column: "GlobalNumber");

            // the index is made anew at the next start, with what it holds from now on
            migrationBuilder.Sql("delete from catalog_entries");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_catalog_entries_GlobalNumber",
                table: "catalog_entries");

            migrationBuilder.DropColumn(
                name: "GlobalNumber",
                table: "catalog_entries");

            migrationBuilder.DropColumn(
                name: "IsVirtual",
                table: "catalog_entries");
        }
    }
}
