using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>Tries again what failed for a passing reason; a transaction is begun anew by who began it.</summary>
internal sealed class PostgreSqlRetries(ExecutionStrategyDependencies dependencies, DatabaseOptions options)
    : NpgsqlRetryingExecutionStrategy(dependencies, options.Retries, options.LongestRetryDelay, errorCodesToAdd: null)
{
    private bool IsInTransaction => Dependencies.CurrentContext.Context.Database.CurrentTransaction is not null;

    protected override void OnFirstExecution()
    {
        // the original refuses to run inside a transaction that others began
        if (IsInTransaction)
            ExceptionsEncountered.Clear();
        else
            base.OnFirstExecution();
    }

    protected override bool ShouldRetryOn(Exception? exception) => !IsInTransaction && base.ShouldRetryOn(exception);
}
