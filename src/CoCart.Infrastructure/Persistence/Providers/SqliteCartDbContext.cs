using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>The database in a SQLite file.</summary>
internal sealed class SqliteCartDbContext(DbContextOptions<SqliteCartDbContext> options) : CartDbContext(options)
{
    /// <summary>A transaction that writes has the file to itself: rows need not be kept from others.</summary>
    private static readonly CartStatements Statements = new() { AskForOthers = "pragma data_version" };

    public override CartStatements CartStatements => Statements;

    public override bool HasOneWriter => true;

    public override bool IsThere => File.Exists(FileName);

    /// <summary>Readers and the writer do not wait for each other: the file remembers it, and is told when tables are made.</summary>
    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        using (await SqliteFileLock.TakeAsync(FileName, cancellationToken))
        {
            await SqliteFileLock.ForgetInterruptedAsync(this, cancellationToken);
            await Database.MigrateAsync(cancellationToken);
            await Database.ExecuteSqlRawAsync("pragma journal_mode=wal", cancellationToken);
        }
    }

    public override async Task OpenForWritingAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        await Database.ExecuteSqlRawAsync("pragma synchronous=full; pragma busy_timeout=5000", cancellationToken);
    }

    /// <summary>The inner pages of the tables of a million carts are two megabytes: they stay in memory, beside some of the outer ones.</summary>
    public override async Task OpenForReadingAsync(CancellationToken cancellationToken)
    {
        await base.OpenForReadingAsync(cancellationToken);
        await Database.ExecuteSqlRawAsync("pragma cache_size=-8192", cancellationToken);
    }

    /// <summary>More of the file is kept in memory: rows come in an order that few of the indexes have.</summary>
    public override Task ExpectMuchAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync("pragma cache_size=-131072", cancellationToken);

    public override Task CountIndexAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync("pragma analysis_limit=1000; analyze catalog_entries; analyze product_terms", cancellationToken);

    /// <summary>The lock of the file is taken at once: a transaction that reads first could not get it any more when others have written meanwhile.</summary>
    public override Task<IDbContextTransaction> BeginAsync(CancellationToken cancellationToken) => Database.BeginTransactionAsync(cancellationToken);

    /// <summary>It knows small letters of ASCII.</summary>
    public override string Lower(string text) => AsciiText.Lower(text);

    private string FileName => new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<ReviewRow>().Property(review => review.Id).ValueGeneratedOnAdd();
    }
}
