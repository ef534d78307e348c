using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace CoCart.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Scopes = table.Column<int>(type: "integer", nullable: false),
                    KeyHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SecretHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Ending = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "carts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CustomerId = table.Column<int>(type: "integer", nullable: true),
                    Contents = table.Column<byte[]>(type: "bytea", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_carts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_entries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: false),
                    Type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Shown = table.Column<int>(type: "integer", nullable: false),
                    SortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    GlobalNumber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsVirtual = table.Column<bool>(type: "boolean", nullable: false),
                    MenuOrder = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    IsFeatured = table.Column<bool>(type: "boolean", nullable: false),
                    IsOnSale = table.Column<bool>(type: "boolean", nullable: false),
                    LowestPrice = table.Column<long>(type: "bigint", nullable: true),
                    HighestPrice = table.Column<long>(type: "bigint", nullable: true),
                    SalePrice = table.Column<long>(type: "bigint", nullable: true),
                    PricesUntil = table.Column<long>(type: "bigint", nullable: true),
                    StockStatus = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StockQuantity = table.Column<long>(type: "bigint", nullable: true),
                    TotalSales = table.Column<int>(type: "integer", nullable: false),
                    Rating = table.Column<int>(type: "integer", nullable: false),
                    ReviewCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "coupons",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ModifiedAt = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coupons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handovers",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CartKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    KeepsCart = table.Column<bool>(type: "boolean", nullable: false),
                    Notifies = table.Column<bool>(type: "boolean", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handovers", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "import_states",
                columns: table => new
                {
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Mark = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReadUntil = table.Column<long>(type: "bigint", nullable: true),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    IsIndexed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_states", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "kept_answers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Fingerprint = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Holder = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "nonces",
                columns: table => new
                {
                    KeyId = table.Column<int>(type: "integer", nullable: false),
                    Nonce = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nonces", x => new { x.KeyId, x.Nonce });
                });

            migrationBuilder.CreateTable(
                name: "product_terms",
                columns: table => new
                {
                    Taxonomy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TermId = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_terms", x => new { x.Taxonomy, x.TermId, x.ProductId });
                });

            migrationBuilder.CreateTable(
                name: "product_texts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "setweight(to_tsvector('simple'::regconfig, \"Name\"), 'A') || setweight(to_tsvector('simple'::regconfig, \"Sku\"), 'B') || setweight(to_tsvector('simple'::regconfig, left(\"Description\", 100000)), 'D')", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_texts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: true),
                    Sku = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MenuOrder = table.Column<int>(type: "integer", nullable: false),
                    ModifiedAt = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "purchases",
                columns: table => new
                {
                    OrderId = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Email = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CustomerId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_purchases", x => new { x.OrderId, x.ProductId });
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Author = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Email = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UserId = table.Column<int>(type: "integer", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rating = table.Column<int>(type: "integer", nullable: false),
                    IsVerified = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAtUtc = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "secrets",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<byte[]>(type: "bytea", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_secrets", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "store_records",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_store_records", x => new { x.Kind, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "store_revisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_store_revisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "terms",
                columns: table => new
                {
                    Taxonomy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Id = table.Column<int>(type: "integer", nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Display = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MenuOrder = table.Column<int>(type: "integer", nullable: false),
                    ImageId = table.Column<int>(type: "integer", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    ShownCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_terms", x => new { x.Taxonomy, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "tokens",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    RefreshHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    UsedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tokens", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Login = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Email = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PasswordHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ModifiedAt = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_users", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "leases",
                columns: new[] { "Name", "Holder", "Until" },
                values: new object[] { "clean-up", "", 0L });

            migrationBuilder.InsertData(
                table: "store_revisions",
                columns: new[] { "Id", "Number" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_api_keys_KeyHash",
                table: "api_keys",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_carts_CustomerId",
                table: "carts",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_carts_ExpiresAt",
                table: "carts",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_carts_Key",
                table: "carts",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_entries_GlobalNumber",
                table: "catalog_entries",
                column: "GlobalNumber");

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

            migrationBuilder.CreateIndex(
                name: "IX_coupons_Code",
                table: "coupons",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_coupons_ModifiedAt",
                table: "coupons",
                column: "ModifiedAt");

            migrationBuilder.CreateIndex(
                name: "IX_handovers_ExpiresAt",
                table: "handovers",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_kept_answers_ExpiresAt",
                table: "kept_answers",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_nonces_Until",
                table: "nonces",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_product_terms_ProductId",
                table: "product_terms",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_products_ModifiedAt",
                table: "products",
                column: "ModifiedAt");

            migrationBuilder.CreateIndex(
                name: "IX_products_ParentId",
                table: "products",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_products_Sku",
                table: "products",
                column: "Sku");

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

            migrationBuilder.CreateIndex(
                name: "IX_tokens_ExpiresAt",
                table: "tokens",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_tokens_RefreshHash",
                table: "tokens",
                column: "RefreshHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tokens_UserId",
                table: "tokens",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_users_Email",
                table: "users",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_users_Login",
                table: "users",
                column: "Login");

            migrationBuilder.CreateIndex(
                name: "IX_users_ModifiedAt",
                table: "users",
                column: "ModifiedAt");

            migrationBuilder.CreateIndex(
                name: "IX_users_Phone",
                table: "users",
                column: "Phone");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "carts");

            migrationBuilder.DropTable(
                name: "catalog_entries");

            migrationBuilder.DropTable(
                name: "coupons");

            migrationBuilder.DropTable(
                name: "handovers");

            migrationBuilder.DropTable(
                name: "import_states");

            migrationBuilder.DropTable(
                name: "kept_answers");

            migrationBuilder.DropTable(
                name: "leases");

            migrationBuilder.DropTable(
                name: "nonces");

            migrationBuilder.DropTable(
                name: "product_terms");

            migrationBuilder.DropTable(
                name: "product_texts");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "purchases");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "secrets");

            migrationBuilder.DropTable(
                name: "store_records");

            migrationBuilder.DropTable(
                name: "store_revisions");

            migrationBuilder.DropTable(
                name: "terms");

            migrationBuilder.DropTable(
                name: "tokens");

            migrationBuilder.DropTable(
                name: "users");
        }
    }
}
