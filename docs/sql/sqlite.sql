CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "carts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_carts" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL,
    "CustomerId" INTEGER NULL,
    "Contents" BLOB NOT NULL,
    "Version" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "UpdatedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "Source" TEXT NOT NULL
);

CREATE TABLE "coupons" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_coupons" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Document" TEXT NOT NULL
);

CREATE TABLE "products" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_products" PRIMARY KEY,
    "ParentId" INTEGER NULL,
    "Sku" TEXT NULL,
    "Status" TEXT NOT NULL,
    "MenuOrder" INTEGER NOT NULL,
    "Document" TEXT NOT NULL
);

CREATE TABLE "store_records" (
    "Kind" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    CONSTRAINT "PK_store_records" PRIMARY KEY ("Kind", "Key")
);

CREATE TABLE "store_revisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_store_revisions" PRIMARY KEY,
    "Number" INTEGER NOT NULL
);

CREATE TABLE "users" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_users" PRIMARY KEY,
    "Login" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "PasswordHash" TEXT NULL,
    "Document" TEXT NOT NULL
);

CREATE INDEX "IX_carts_CustomerId" ON "carts" ("CustomerId");

CREATE INDEX "IX_carts_ExpiresAt" ON "carts" ("ExpiresAt");

CREATE UNIQUE INDEX "IX_carts_Key" ON "carts" ("Key");

CREATE INDEX "IX_coupons_Code" ON "coupons" ("Code");

CREATE INDEX "IX_products_ParentId" ON "products" ("ParentId");

CREATE INDEX "IX_products_Sku" ON "products" ("Sku");

CREATE INDEX "IX_users_Email" ON "users" ("Email");

CREATE INDEX "IX_users_Login" ON "users" ("Login");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124133928_Initial', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "users" ADD "Phone" TEXT NULL;

CREATE INDEX "IX_users_Phone" ON "users" ("Phone");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124165805_UserPhones', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "leases" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_leases" PRIMARY KEY,
    "Holder" TEXT NOT NULL,
    "Until" INTEGER NOT NULL
);

INSERT INTO "leases" ("Name", "Holder", "Until")
VALUES ('clean-up', '', 0);
SELECT changes();


INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124170259_Leases', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "tokens" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_tokens" PRIMARY KEY,
    "UserId" INTEGER NOT NULL,
    "RefreshHash" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "UsedAt" INTEGER NULL
);

CREATE INDEX "IX_tokens_ExpiresAt" ON "tokens" ("ExpiresAt");

CREATE UNIQUE INDEX "IX_tokens_RefreshHash" ON "tokens" ("RefreshHash");

CREATE INDEX "IX_tokens_UserId" ON "tokens" ("UserId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124171258_Tokens', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "product_entries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_product_entries" PRIMARY KEY,
    "ParentId" INTEGER NOT NULL,
    "Type" TEXT NOT NULL,
    "IsListed" INTEGER NOT NULL,
    "IsPublished" INTEGER NOT NULL,
    "IsInCatalog" INTEGER NOT NULL,
    "IsInSearch" INTEGER NOT NULL,
    "SortName" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Sku" TEXT NOT NULL,
    "MenuOrder" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "IsFeatured" INTEGER NOT NULL,
    "IsOnSale" INTEGER NOT NULL,
    "LowestPrice" INTEGER NULL,
    "HighestPrice" INTEGER NULL,
    "SalePrice" INTEGER NULL,
    "PricesUntil" INTEGER NULL,
    "StockStatus" TEXT NOT NULL,
    "StockQuantity" INTEGER NULL,
    "TotalSales" INTEGER NOT NULL,
    "Rating" INTEGER NOT NULL,
    "ReviewCount" INTEGER NOT NULL
);

CREATE TABLE "product_terms" (
    "Taxonomy" TEXT NOT NULL,
    "TermId" INTEGER NOT NULL,
    "ProductId" INTEGER NOT NULL,
    CONSTRAINT "PK_product_terms" PRIMARY KEY ("Taxonomy", "TermId", "ProductId")
);

CREATE TABLE "purchases" (
    "OrderId" INTEGER NOT NULL,
    "ProductId" INTEGER NOT NULL,
    "Email" TEXT NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    CONSTRAINT "PK_purchases" PRIMARY KEY ("OrderId", "ProductId")
);

CREATE TABLE "reviews" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_reviews" PRIMARY KEY AUTOINCREMENT,
    "ProductId" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "UserId" INTEGER NULL,
    "Text" TEXT NOT NULL,
    "Rating" INTEGER NOT NULL,
    "IsVerified" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "CreatedAtUtc" INTEGER NOT NULL
);

CREATE TABLE "terms" (
    "Taxonomy" TEXT NOT NULL,
    "Id" INTEGER NOT NULL,
    "ParentId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "SortName" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "Display" TEXT NOT NULL,
    "MenuOrder" INTEGER NOT NULL,
    "ImageId" INTEGER NOT NULL,
    "Count" INTEGER NOT NULL,
    "ShownCount" INTEGER NOT NULL,
    CONSTRAINT "PK_terms" PRIMARY KEY ("Taxonomy", "Id")
);

CREATE INDEX "IX_product_entries_IsListed_CreatedAt_Id_IsInCatalog_IsInSearch" ON "product_entries" ("IsListed", "CreatedAt", "Id", "IsInCatalog", "IsInSearch");

CREATE INDEX "IX_product_entries_IsListed_LowestPrice_IsInCatalog_IsInSearch" ON "product_entries" ("IsListed", "LowestPrice", "IsInCatalog", "IsInSearch");

CREATE INDEX "IX_product_entries_IsListed_MenuOrder_SortName_IsInCatalog_IsInSearch" ON "product_entries" ("IsListed", "MenuOrder", "SortName", "IsInCatalog", "IsInSearch");

CREATE INDEX "IX_product_entries_IsListed_Rating_IsInCatalog_IsInSearch" ON "product_entries" ("IsListed", "Rating", "IsInCatalog", "IsInSearch");

CREATE INDEX "IX_product_entries_IsListed_SortName_IsInCatalog_IsInSearch" ON "product_entries" ("IsListed", "SortName", "IsInCatalog", "IsInSearch");

CREATE INDEX "IX_product_entries_IsListed_TotalSales_IsInCatalog_IsInSearch" ON "product_entries" ("IsListed", "TotalSales", "IsInCatalog", "IsInSearch");

CREATE INDEX "IX_product_entries_ParentId" ON "product_entries" ("ParentId");

CREATE INDEX "IX_product_entries_PricesUntil" ON "product_entries" ("PricesUntil");

CREATE INDEX "IX_product_entries_Sku" ON "product_entries" ("Sku");

CREATE INDEX "IX_product_entries_Slug" ON "product_entries" ("Slug");

CREATE INDEX "IX_product_terms_ProductId" ON "product_terms" ("ProductId");

CREATE INDEX "IX_purchases_ProductId" ON "purchases" ("ProductId");

CREATE INDEX "IX_reviews_Email" ON "reviews" ("Email");

CREATE INDEX "IX_reviews_ProductId_Status" ON "reviews" ("ProductId", "Status");

CREATE INDEX "IX_reviews_Status_CreatedAtUtc" ON "reviews" ("Status", "CreatedAtUtc");

CREATE INDEX "IX_terms_Taxonomy_Slug" ON "terms" ("Taxonomy", "Slug");

CREATE INDEX "IX_terms_Taxonomy_SortName" ON "terms" ("Taxonomy", "SortName");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125223041_Catalogue', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "api_keys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_api_keys" PRIMARY KEY AUTOINCREMENT,
    "UserId" INTEGER NOT NULL,
    "Description" TEXT NOT NULL,
    "Scopes" INTEGER NOT NULL,
    "KeyHash" TEXT NOT NULL,
    "SecretHash" TEXT NOT NULL,
    "Ending" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);

CREATE TABLE "handovers" (
    "TokenHash" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "CartKey" TEXT NOT NULL,
    "KeepsCart" INTEGER NOT NULL,
    "Notifies" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL
);

CREATE TABLE "nonces" (
    "KeyId" INTEGER NOT NULL,
    "Nonce" TEXT NOT NULL,
    "Until" INTEGER NOT NULL,
    CONSTRAINT "PK_nonces" PRIMARY KEY ("KeyId", "Nonce")
);

CREATE TABLE "secrets" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_secrets" PRIMARY KEY,
    "Value" BLOB NOT NULL
);

CREATE UNIQUE INDEX "IX_api_keys_KeyHash" ON "api_keys" ("KeyHash");

CREATE INDEX "IX_handovers_ExpiresAt" ON "handovers" ("ExpiresAt");

CREATE INDEX "IX_nonces_Until" ON "nonces" ("Until");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125225843_KeysAndHandovers', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
DROP TABLE "product_entries";

CREATE TABLE "catalog_entries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_catalog_entries" PRIMARY KEY,
    "ParentId" INTEGER NOT NULL,
    "Type" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    "Shown" INTEGER NOT NULL,
    "SortName" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Sku" TEXT NOT NULL,
    "MenuOrder" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "IsFeatured" INTEGER NOT NULL,
    "IsOnSale" INTEGER NOT NULL,
    "LowestPrice" INTEGER NULL,
    "HighestPrice" INTEGER NULL,
    "SalePrice" INTEGER NULL,
    "PricesUntil" INTEGER NULL,
    "StockStatus" TEXT NOT NULL,
    "StockQuantity" INTEGER NULL,
    "TotalSales" INTEGER NOT NULL,
    "Rating" INTEGER NOT NULL,
    "ReviewCount" INTEGER NOT NULL
);

CREATE INDEX "IX_catalog_entries_ParentId" ON "catalog_entries" ("ParentId");

CREATE INDEX "IX_catalog_entries_Place_Shown_CreatedAt_Id" ON "catalog_entries" ("Place", "Shown", "CreatedAt", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_LowestPrice_Id" ON "catalog_entries" ("Place", "Shown", "LowestPrice", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_MenuOrder_SortName_Id" ON "catalog_entries" ("Place", "Shown", "MenuOrder", "SortName", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_Rating_Id" ON "catalog_entries" ("Place", "Shown", "Rating", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_ReviewCount_SortName_Id" ON "catalog_entries" ("Place", "Shown", "ReviewCount" DESC, "SortName", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_Slug_Id" ON "catalog_entries" ("Place", "Shown", "Slug", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_SortName_Id" ON "catalog_entries" ("Place", "Shown", "SortName", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_StockQuantity_SortName_Id" ON "catalog_entries" ("Place", "Shown", "StockQuantity" DESC, "SortName", "Id");

CREATE INDEX "IX_catalog_entries_Place_Shown_TotalSales_Id" ON "catalog_entries" ("Place", "Shown", "TotalSales", "Id");

CREATE INDEX "IX_catalog_entries_PricesUntil" ON "catalog_entries" ("PricesUntil");

CREATE INDEX "IX_catalog_entries_Sku" ON "catalog_entries" ("Sku");

CREATE INDEX "IX_catalog_entries_Slug" ON "catalog_entries" ("Slug");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125234224_CatalogEntries', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "users" ADD "ModifiedAt" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "products" ADD "ModifiedAt" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "coupons" ADD "ModifiedAt" INTEGER NOT NULL DEFAULT 0;

update users set "ModifiedAt" = coalesce(cast(strftime('%s', json_extract("Document", '$.date_modified_gmt')) as integer), 0)

update products set "ModifiedAt" = coalesce(cast(strftime('%s', json_extract("Document", '$.date_modified_gmt')) as integer), 0)

update coupons set "ModifiedAt" = coalesce(cast(strftime('%s', json_extract("Document", '$.date_modified_gmt')) as integer), 0)

CREATE INDEX "IX_users_ModifiedAt" ON "users" ("ModifiedAt");

CREATE INDEX "IX_products_ModifiedAt" ON "products" ("ModifiedAt");

CREATE INDEX "IX_coupons_ModifiedAt" ON "coupons" ("ModifiedAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125235213_ModifiedTimes', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "import_states" (
    "Source" TEXT NOT NULL CONSTRAINT "PK_import_states" PRIMARY KEY,
    "Mark" TEXT NULL,
    "ReadUntil" INTEGER NULL,
    "StartedAt" INTEGER NULL,
    "IsIndexed" INTEGER NOT NULL
);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126000732_ImportStates', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "kept_answers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_kept_answers" PRIMARY KEY,
    "Fingerprint" TEXT NOT NULL,
    "Answer" BLOB NOT NULL,
    "ExpiresAt" INTEGER NOT NULL
);

CREATE INDEX "IX_kept_answers_ExpiresAt" ON "kept_answers" ("ExpiresAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126023253_KeptAnswers', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "catalog_entries" ADD "GlobalNumber" TEXT NOT NULL DEFAULT '';

ALTER TABLE "catalog_entries" ADD "IsVirtual" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "IX_catalog_entries_GlobalNumber" ON "catalog_entries" ("GlobalNumber");

delete from catalog_entries

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126071508_ProductFilters', '10.0.14');

COMMIT;
