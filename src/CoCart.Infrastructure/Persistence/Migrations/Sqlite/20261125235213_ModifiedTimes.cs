using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoCart.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ModifiedTimes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ModifiedAt",
                table: "users",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "ModifiedAt",
                table: "products",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "ModifiedAt",
                table: "coupons",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // what was stored before tells its last change in its document
            foreach (var table in (string[])["users", "products", "coupons"])
                migrationBuilder.Sql(
                    $"update {table} set \"ModifiedAt\" = coalesce(cast(strftime('%s', json_extract(\"Document\", '$.date_modified_gmt')) as integer), 0)");

            migrationBuilder.CreateIndex(
                name: "IX_users_ModifiedAt",
                table: "users",
                column: "ModifiedAt");

            migrationBuilder.CreateIndex(
                name: "IX_products_ModifiedAt",
                table: "products",
                column: "ModifiedAt");

            migrationBuilder.CreateIndex(
                name: "IX_coupons_ModifiedAt",
                table: "coupons",
                column: "ModifiedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_users_ModifiedAt",
                table: "users");

            migrationBuilder.DropIndex(
                name: "IX_products_ModifiedAt",
                table: "products");

            migrationBuilder.DropIndex(
                name: "IX_coupons_ModifiedAt",
                table: "coupons");

            migrationBuilder.DropColumn(
                name: "ModifiedAt",
                table: "users");

            migrationBuilder.DropColumn(
                name: "ModifiedAt",
                table: "products");

            migrationBuilder.DropColumn(
                name: "ModifiedAt",
                table: "coupons");
        }
    }
}
