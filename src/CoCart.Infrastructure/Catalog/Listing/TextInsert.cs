using System.Data.Common;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Stores texts of products in a table for searches, one after another.</summary>
internal sealed class TextInsert : IAsyncDisposable
{
    private readonly DbCommand _command;

    public TextInsert(CartDbContext context, string table)
    {
        _command = context.Database.GetDbConnection().CreateCommand();
        _command.CommandText = $"insert into {table} (rowid, name, sku, description) values (@id, @name, @sku, @description)";
        _command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var name in (string[])["id", "name", "sku", "description"])
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = name;
            _command.Parameters.Add(parameter);
        }
    }

    public Task RunAsync(ProductText text, CancellationToken cancellationToken)
    {
        _command.Parameters[0].Value = text.Id;
        _command.Parameters[1].Value = text.Name;
        _command.Parameters[2].Value = text.Sku;
        _command.Parameters[3].Value = text.Description;

        return _command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();
}
