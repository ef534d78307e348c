using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoCart.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CatalogEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "product_entries");

            migrationBuilder.CreateTable(
                name: "catalog_entries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Shown = table.Column<int>(type: "INTEGER", nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MenuOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsFeatured = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsOnSale = table.Column<bool>(type: "INTEGER", nullable: false),
                    LowestPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    HighestPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    SalePrice = table.Column<long>(type: "INTEGER", nullable: true),
                    PricesUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    StockStatus = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    StockQuantity = table.Column<long>(type: "INTEGER", nullable: true),
                    TotalSales = table.Column<int>(type: "INTEGER", nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_entries", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_ParentId",
                table: "catalog_entries",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_CreatedAt_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_LowestPrice_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "LowestPrice", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_MenuOrder_SortName_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "MenuOrder", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_Rating_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "Rating", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_ReviewCount_SortName_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "ReviewCount", "SortName", "Id" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_Slug_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "Slug", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_SortName_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_StockQuantity_SortName_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "StockQuantity", "SortName", "Id" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Place_Shown_TotalSales_Id",
                table: "catalog_entries",
                columns: new[] { "Place", "Shown", "TotalSales", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_PricesUntil",
                table: "catalog_entries",
                column: "PricesUntil");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Sku",
                table: "catalog_entries",
                column: "Sku");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_Slug",
                table: "catalog_entries",
                column: "Slug");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "catalog_entries");

            migrationBuilder.CreateTable(
                name: "product_entries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    HighestPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    IsFeatured = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInCatalog = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInSearch = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsListed = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsOnSale = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    LowestPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    MenuOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: false),
                    PricesUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Rating = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SalePrice = table.Column<long>(type: "INTEGER", nullable: true),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    StockQuantity = table.Column<long>(type: "INTEGER", nullable: true),
                    StockStatus = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TotalSales = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_entries", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_IsListed_CreatedAt_Id_IsInCatalog_IsInSearch",
                table: "product_entries",
                columns: new[] { "IsListed", "CreatedAt", "Id", "IsInCatalog", "IsInSearch" });

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_IsListed_LowestPrice_IsInCatalog_IsInSearch",
                table: "product_entries",
                columns: new[] { "IsListed", "LowestPrice", "IsInCatalog", "IsInSearch" });

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_IsListed_MenuOrder_SortName_IsInCatalog_IsInSearch",
                table: "product_entries",
                columns: new[] { "IsListed", "MenuOrder", "SortName", "IsInCatalog", "IsInSearch" });

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_IsListed_Rating_IsInCatalog_IsInSearch",
                table: "product_entries",
                columns: new[] { "IsListed", "Rating", "IsInCatalog", "IsInSearch" });

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_IsListed_SortName_IsInCatalog_IsInSearch",
                table: "product_entries",
                columns: new[] { "IsListed", "SortName", "IsInCatalog", "IsInSearch" });

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_IsListed_TotalSales_IsInCatalog_IsInSearch",
                table: "product_entries",
                columns: new[] { "IsListed", "TotalSales", "IsInCatalog", "IsInSearch" });

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_ParentId",
                table: "product_entries",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_PricesUntil",
                table: "product_entries",
                column: "PricesUntil");

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_Sku",
                table: "product_entries",
                column: "Sku");

            migrationBuilder.CreateIndex(
                name: "IX_product_entries_Slug",
                table: "product_entries",
                column: "Slug");
        }
    }
}
