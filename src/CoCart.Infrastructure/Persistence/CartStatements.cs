namespace CoCart.Infrastructure.Persistence;

/// <summary>
/// The statements that carts are read and written by: most of what the database ever does. They are plain SQL that every
/// database knows, but for how a row is kept from others until the transaction ends.
/// </summary>
/// <param name="LockHint">Stands after the table's name where a row is read to be changed.</param>
/// <param name="LockClause">Stands at the end of such a statement.</param>
internal sealed record CartStatements(string LockHint = "", string LockClause = "")
{
    private const string Columns = "\"Id\", \"Key\", \"CustomerId\", \"Contents\", \"Version\", \"CreatedAt\", \"UpdatedAt\", \"ExpiresAt\", \"Source\"";

    /// <summary>Tells a number that changes whenever another connection has written; none: that cannot be asked.</summary>
    public string? AskForOthers { get; init; }

    public string Find { get; } = $"select {Columns} from carts where \"Key\" = @key";

    public string FindToChange { get; } = $"select {Columns} from carts{LockHint} where \"Key\" = @key{LockClause}";

    public string Insert { get; } =
        "insert into carts (\"Key\", \"CustomerId\", \"Contents\", \"Version\", \"CreatedAt\", \"UpdatedAt\", \"ExpiresAt\", \"Source\") "
        + "values (@key, @customer, @contents, @version, @created, @updated, @expires, @source)";

    public string Update { get; } =
        "update carts set \"Contents\" = @contents, \"Version\" = @version + 1, \"UpdatedAt\" = @updated, \"ExpiresAt\" = @expires "
        + "where \"Id\" = @id and \"Version\" = @version";

    public string Delete { get; } = "delete from carts where \"Id\" = @id and \"Version\" = @version";
}
