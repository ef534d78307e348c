using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>
/// Lets one process at a time change the tables of a SQLite file. EF Core's own lock is a row, which stays when a process is
/// killed and keeps all others waiting for ever; this one the system takes back.
/// </summary>
internal static class SqliteFileLock
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for its turn; nothing to wait for if the database is in memory.</summary>
    public static async Task<IDisposable?> TakeAsync(string database, CancellationToken cancellationToken)
    {
        if (database is "" or ":memory:" || database.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return null;
        while (true)
        {
            try
            {
                return new FileStream($"{database}.migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException taken) when (taken is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
            {
                await Task.Delay(Interval, cancellationToken);
            }
        }
    }

    /// <summary>Whoever has the lock knows that nobody else is at it: a row that says so was left by a process that was killed.</summary>
    public static async Task ForgetInterruptedAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        if (await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
            await context.Database.ExecuteSqlRawAsync("drop table if exists \"__EFMigrationsLock\"", cancellationToken);
    }
}
