using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>Tries again what failed for a passing reason; a transaction is begun anew by who began it.</summary>
internal sealed class SqlServerRetries(ExecutionStrategyDependencies dependencies, DatabaseOptions options)
    : SqlServerRetryingExecutionStrategy(dependencies, options.Retries, options.LongestRetryDelay, errorNumbersToAdd: null)
{
    /// <summary>The server says so itself, or it is not there: broken connections, moving and throttled databases of Azure.</summary>
    public static bool IsTransient(SqlException failure) => failure.IsTransient || failure.Class >= 20 || failure.Number is -2 or 53 or 121 or 10053 or 10054 or 10060;

    private bool IsInTransaction => Dependencies.CurrentContext.Context.Database.CurrentTransaction is not null;

    protected override void OnFirstExecution()
    {
        // the original refuses to run inside a transaction that others began
        if (IsInTransaction)
            ExceptionsEncountered.Clear();
        else
            base.OnFirstExecution();
    }

    protected override bool ShouldRetryOn(Exception exception) => !IsInTransaction && base.ShouldRetryOn(exception);
}
