using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Questions at the start of the program, asked as they stand: Entity Framework takes much longer to prepare them than the database to answer.</summary>
internal static class PlainQuery
{
    /// <summary>The first column of all rows.</summary>
    public static async Task<IReadOnlyList<string>> TextsAsync(CartDbContext context, string sql, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var texts = new List<string>();
            while (await reader.ReadAsync(cancellationToken))
                texts.Add(reader.GetString(0));

            return texts;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
