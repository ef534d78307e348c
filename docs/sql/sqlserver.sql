IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [api_keys] (
        [Id] int NOT NULL IDENTITY,
        [UserId] int NOT NULL,
        [Description] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Scopes] int NOT NULL,
        [KeyHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SecretHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Ending] nvarchar(7) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CreatedAt] bigint NOT NULL,
        CONSTRAINT [PK_api_keys] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [carts] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] nvarchar(42) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CustomerId] int NULL,
        [Contents] varbinary(max) NOT NULL,
        [Version] bigint NOT NULL,
        [CreatedAt] bigint NOT NULL,
        [UpdatedAt] bigint NOT NULL,
        [ExpiresAt] bigint NOT NULL,
        [Source] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_carts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [catalog_entries] (
        [Id] int NOT NULL,
        [ParentId] int NOT NULL,
        [Type] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Place] int NOT NULL,
        [Shown] int NOT NULL,
        [SortName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Slug] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Sku] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [GlobalNumber] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsVirtual] bit NOT NULL,
        [MenuOrder] int NOT NULL,
        [CreatedAt] bigint NOT NULL,
        [IsFeatured] bit NOT NULL,
        [IsOnSale] bit NOT NULL,
        [LowestPrice] bigint NULL,
        [HighestPrice] bigint NULL,
        [SalePrice] bigint NULL,
        [PricesUntil] bigint NULL,
        [StockStatus] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StockQuantity] bigint NULL,
        [TotalSales] int NOT NULL,
        [Rating] int NOT NULL,
        [ReviewCount] int NOT NULL,
        CONSTRAINT [PK_catalog_entries] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [coupons] (
        [Id] int NOT NULL,
        [Code] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ModifiedAt] bigint NOT NULL,
        [Document] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_coupons] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [handovers] (
        [TokenHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CartKey] nvarchar(42) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KeepsCart] bit NOT NULL,
        [Notifies] bit NOT NULL,
        [ExpiresAt] bigint NOT NULL,
        CONSTRAINT [PK_handovers] PRIMARY KEY ([TokenHash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [import_states] (
        [Source] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Mark] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ReadUntil] bigint NULL,
        [StartedAt] bigint NULL,
        [IsIndexed] bit NOT NULL,
        CONSTRAINT [PK_import_states] PRIMARY KEY ([Source])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [kept_answers] (
        [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Fingerprint] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Answer] varbinary(max) NOT NULL,
        [ExpiresAt] bigint NOT NULL,
        CONSTRAINT [PK_kept_answers] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [leases] (
        [Name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Holder] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Until] bigint NOT NULL,
        CONSTRAINT [PK_leases] PRIMARY KEY ([Name])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [nonces] (
        [KeyId] int NOT NULL,
        [Nonce] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Until] bigint NOT NULL,
        CONSTRAINT [PK_nonces] PRIMARY KEY ([KeyId], [Nonce])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [product_terms] (
        [Taxonomy] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TermId] int NOT NULL,
        [ProductId] int NOT NULL,
        CONSTRAINT [PK_product_terms] PRIMARY KEY ([Taxonomy], [TermId], [ProductId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [product_texts] (
        [Id] int NOT NULL,
        [Name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Sku] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_product_texts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [products] (
        [Id] int NOT NULL,
        [ParentId] int NULL,
        [Sku] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MenuOrder] int NOT NULL,
        [ModifiedAt] bigint NOT NULL,
        [Document] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_products] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [purchases] (
        [OrderId] int NOT NULL,
        [ProductId] int NOT NULL,
        [Email] nvarchar(254) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CustomerId] int NOT NULL,
        CONSTRAINT [PK_purchases] PRIMARY KEY ([OrderId], [ProductId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [reviews] (
        [Id] int NOT NULL,
        [ProductId] int NOT NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Author] nvarchar(245) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Email] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UserId] int NULL,
        [Text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Rating] int NOT NULL,
        [IsVerified] bit NOT NULL,
        [CreatedAt] bigint NOT NULL,
        [CreatedAtUtc] bigint NOT NULL,
        CONSTRAINT [PK_reviews] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [secrets] (
        [Name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Value] varbinary(64) NOT NULL,
        CONSTRAINT [PK_secrets] PRIMARY KEY ([Name])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [store_records] (
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Key] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Document] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_store_records] PRIMARY KEY ([Kind], [Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [store_revisions] (
        [Id] int NOT NULL,
        [Number] bigint NOT NULL,
        CONSTRAINT [PK_store_revisions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [terms] (
        [Taxonomy] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Id] int NOT NULL,
        [ParentId] int NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SortName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Slug] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Description] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Display] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MenuOrder] int NOT NULL,
        [ImageId] int NOT NULL,
        [Count] int NOT NULL,
        [ShownCount] int NOT NULL,
        CONSTRAINT [PK_terms] PRIMARY KEY ([Taxonomy], [Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [tokens] (
        [Id] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [UserId] int NOT NULL,
        [RefreshHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CreatedAt] bigint NOT NULL,
        [ExpiresAt] bigint NOT NULL,
        [UsedAt] bigint NULL,
        CONSTRAINT [PK_tokens] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE TABLE [users] (
        [Id] int NOT NULL,
        [Login] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Email] nvarchar(254) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Phone] nvarchar(50) COLLATE Latin1_General_100_BIN2 NULL,
        [PasswordHash] nvarchar(255) COLLATE Latin1_General_100_BIN2 NULL,
        [ModifiedAt] bigint NOT NULL,
        [Document] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_users] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Name', N'Holder', N'Until') AND [object_id] = OBJECT_ID(N'[leases]'))
        SET IDENTITY_INSERT [leases] ON;
    EXEC(N'INSERT INTO [leases] ([Name], [Holder], [Until])
    VALUES (N''clean-up'', N'''', CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Name', N'Holder', N'Until') AND [object_id] = OBJECT_ID(N'[leases]'))
        SET IDENTITY_INSERT [leases] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Number') AND [object_id] = OBJECT_ID(N'[store_revisions]'))
        SET IDENTITY_INSERT [store_revisions] ON;
    EXEC(N'INSERT INTO [store_revisions] ([Id], [Number])
    VALUES (1, CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Number') AND [object_id] = OBJECT_ID(N'[store_revisions]'))
        SET IDENTITY_INSERT [store_revisions] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_api_keys_KeyHash] ON [api_keys] ([KeyHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_carts_CustomerId] ON [carts] ([CustomerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_carts_ExpiresAt] ON [carts] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_carts_Key] ON [carts] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_GlobalNumber] ON [catalog_entries] ([GlobalNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_ParentId] ON [catalog_entries] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_CreatedAt_Id] ON [catalog_entries] ([Place], [Shown], [CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_LowestPrice_Id] ON [catalog_entries] ([Place], [Shown], [LowestPrice], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_MenuOrder_SortName_Id] ON [catalog_entries] ([Place], [Shown], [MenuOrder], [SortName], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_Rating_Id] ON [catalog_entries] ([Place], [Shown], [Rating], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_ReviewCount_SortName_Id] ON [catalog_entries] ([Place], [Shown], [ReviewCount] DESC, [SortName], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_Slug_Id] ON [catalog_entries] ([Place], [Shown], [Slug], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_SortName_Id] ON [catalog_entries] ([Place], [Shown], [SortName], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_StockQuantity_SortName_Id] ON [catalog_entries] ([Place], [Shown], [StockQuantity] DESC, [SortName], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Place_Shown_TotalSales_Id] ON [catalog_entries] ([Place], [Shown], [TotalSales], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_PricesUntil] ON [catalog_entries] ([PricesUntil]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Sku] ON [catalog_entries] ([Sku]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_catalog_entries_Slug] ON [catalog_entries] ([Slug]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_coupons_Code] ON [coupons] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_coupons_ModifiedAt] ON [coupons] ([ModifiedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_handovers_ExpiresAt] ON [handovers] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_kept_answers_ExpiresAt] ON [kept_answers] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_nonces_Until] ON [nonces] ([Until]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_product_terms_ProductId] ON [product_terms] ([ProductId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_products_ModifiedAt] ON [products] ([ModifiedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_products_ParentId] ON [products] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_products_Sku] ON [products] ([Sku]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_purchases_ProductId] ON [purchases] ([ProductId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_reviews_Email] ON [reviews] ([Email]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_reviews_ProductId_Status] ON [reviews] ([ProductId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_reviews_Status_CreatedAtUtc] ON [reviews] ([Status], [CreatedAtUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_terms_Taxonomy_Slug] ON [terms] ([Taxonomy], [Slug]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_terms_Taxonomy_SortName] ON [terms] ([Taxonomy], [SortName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_tokens_ExpiresAt] ON [tokens] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_tokens_RefreshHash] ON [tokens] ([RefreshHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_tokens_UserId] ON [tokens] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_users_Email] ON [users] ([Email]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_users_Login] ON [users] ([Login]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_users_ModifiedAt] ON [users] ([ModifiedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    CREATE INDEX [IX_users_Phone] ON [users] ([Phone]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072625_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126072625_Initial', N'10.0.14');
END;

COMMIT;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072632_TextSearch'
)
BEGIN
    if serverproperty('IsFullTextInstalled') = 1
    begin
        if not exists (select 1 from sys.fulltext_catalogs where name = 'product_texts')
            exec('create fulltext catalog product_texts with accent_sensitivity = off');
        if not exists (select 1 from sys.fulltext_indexes where object_id = object_id('product_texts'))
            exec('create fulltext index on product_texts ([Name] language 0, [Sku] language 0, [Description] language 0) key index PK_product_texts on product_texts with change_tracking auto, stoplist off');
    end;
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126072632_TextSearch'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126072632_TextSearch', N'10.0.14');
END;
GO
