namespace CoCart.Tests.Databases;

/// <summary>A database that is filled once, and of which tests get copies: that is much faster than to fill one for each.</summary>
/// <param name="fill">Fills the database that the connection string leads to.</param>
public sealed class DatabaseTemplate(Action<string> fill)
{
    private readonly Lazy<string> _original = new(() =>
    {
        var connection = DatabaseKind.Chosen.Create(Directory.CreateTempSubdirectory("cocart-template-").FullName);
        fill(connection);
        DatabaseKind.Chosen.Settle(connection);

        return connection;
    });

    /// <summary>A database of the test's own with the same in it.</summary>
    public string Copy(string folder)
    {
        if (DatabaseKind.Chosen is not SqlServerKind)
            return DatabaseKind.Chosen.Copy(_original.Value, folder);
        var own = DatabaseKind.Chosen.Create(folder);
        fill(own);

        return own;
    }
}
