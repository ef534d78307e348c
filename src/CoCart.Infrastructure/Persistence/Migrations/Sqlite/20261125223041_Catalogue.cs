using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoCart.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Catalogue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "product_entries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsListed = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInCatalog = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInSearch = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_product_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "product_terms",
                columns: table => new
                {
                    Taxonomy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TermId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_terms", x => new { x.Taxonomy, x.TermId, x.ProductId });
                });

            migrationBuilder.CreateTable(
                name: "purchases",
                columns: table => new
                {
                    OrderId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_purchases", x => new { x.OrderId, x.ProductId });
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 245, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: false),
                    IsVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAtUtc = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "terms",
                columns: table => new
                {
                    Taxonomy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Display = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MenuOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    ImageId = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_terms", x => new { x.Taxonomy, x.Id });
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

            migrationBuilder.CreateIndex(
                name: "IX_product_terms_ProductId",
                table: "product_terms",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_purchases_ProductId",
                table: "purchases",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_Email",
                table: "reviews",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_ProductId_Status",
                table: "reviews",
                columns: new[] { "ProductId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_Status_CreatedAtUtc",
                table: "reviews",
                columns: new[] { "Status", "CreatedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_terms_Taxonomy_Slug",
                table: "terms",
                columns: new[] { "Taxonomy", "Slug" });

            migrationBuilder.CreateIndex(
                name: "IX_terms_Taxonomy_SortName",
                table: "terms",
                columns: new[] { "Taxonomy", "SortName" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "product_entries");

            migrationBuilder.DropTable(
                name: "product_terms");

            migrationBuilder.DropTable(
                name: "purchases");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "terms");
        }
    }
}
