using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>The database on SQL Server or Azure SQL.</summary>
internal sealed class SqlServerCartDbContext(DbContextOptions<SqlServerCartDbContext> options) : CartDbContext(options)
{
    /// <summary>What a writer's session is told when it is opened.</summary>
    public const string WriterSettings = "set lock_timeout 10000; set xact_abort on";

    /// <summary>Counts what the catalogue's index holds.</summary>
    public const string CountIndex = "update statistics catalog_entries; update statistics product_terms";

    private const int DatabaseExists = 1801;

    private static readonly CartStatements Statements = new(LockHint: " with (updlock, rowlock)");

    public override CartStatements CartStatements => Statements;

    /// <summary>EF Core lets one process at a time change tables, but not make the database.</summary>
    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Database.MigrateAsync(cancellationToken);
        }
        catch (SqlException failure) when (failure.Number is DatabaseExists)
        {
            // another process has made it meanwhile
            await Database.MigrateAsync(cancellationToken);
        }
    }

    public override async Task OpenForWritingAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        await Database.ExecuteSqlRawAsync(WriterSettings, cancellationToken);
    }

    public override Task CountIndexAsync(CancellationToken cancellationToken) => Database.ExecuteSqlRawAsync(CountIndex, cancellationToken);

    public override void ForgetConnections() => SqlConnection.ClearPool((SqlConnection)Database.GetDbConnection());

    public override string Lower(string text) => text.ToLowerInvariant();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddServerTables();
        modelBuilder.CompareLetterByLetter("Latin1_General_100_BIN2");
    }
}
