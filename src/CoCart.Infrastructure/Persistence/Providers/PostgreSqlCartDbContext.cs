using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>The database on a PostgreSQL server.</summary>
internal sealed class PostgreSqlCartDbContext(DbContextOptions<PostgreSqlCartDbContext> options) : CartDbContext(options)
{
    /// <summary>Any number that other programs on the same database do not lock.</summary>
    private const long MigrationLock = 0x436f43617274;

    private static readonly CartStatements Statements = new(LockClause: " for update");

    public override CartStatements CartStatements => Statements;

    public override bool SortsNothingFirst => false;

    /// <summary>EF Core locks its table of migrations, but somebody has to make that first: a lock of the session comes before it.</summary>
    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await EnsureDatabaseAsync(cancellationToken);
        await using var session = await this.GetService<NpgsqlDataSource>().OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"select pg_advisory_lock({MigrationLock})", session) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
        await Database.MigrateAsync(cancellationToken);
        command.CommandText = $"select pg_advisory_unlock({MigrationLock})";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override async Task OpenForWritingAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        await Database.ExecuteSqlRawAsync("set synchronous_commit = on; set lock_timeout = '10s'", cancellationToken);
    }

    /// <summary>Not where the setting is against it, as it must be behind a pooler that gives each transaction another connection.</summary>
    public override Task PrepareAsync(DbCommand statement, CancellationToken cancellationToken) =>
        new NpgsqlConnectionStringBuilder(Database.GetConnectionString()).MaxAutoPrepare > 0 ? statement.PrepareAsync(cancellationToken) : Task.CompletedTask;

    public override Task CountIndexAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync("analyze catalog_entries, product_terms, product_texts", cancellationToken);

    public override void ForgetConnections() => this.GetService<NpgsqlDataSource>().Clear();

    /// <summary>Where texts are compared letter by letter, it knows small letters of ASCII.</summary>
    public override string Lower(string text) => AsciiText.Lower(text);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddServerTables();
        modelBuilder.KeepWords();
        modelBuilder.KeepLongTexts();
        modelBuilder.CompareLetterByLetter("C");
    }

    private async Task EnsureDatabaseAsync(CancellationToken cancellationToken)
    {
        var creator = this.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellationToken))
            return;
        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (DbException failure) when (failure.IsDuplicateKey() || failure is PostgresException { SqlState: PostgresErrorCodes.DuplicateDatabase })
        {
            // another process was faster
        }
    }
}
