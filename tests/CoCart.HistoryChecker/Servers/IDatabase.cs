namespace CoCart.HistoryChecker.Servers;

/// <summary>Where the servers under test keep their carts.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>The setting's name of it.</summary>
    string Provider { get; }

    string ConnectionString { get; }
}
