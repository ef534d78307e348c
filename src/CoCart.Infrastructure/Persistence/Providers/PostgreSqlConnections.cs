using System.Data.Common;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>How PostgreSQL is connected to.</summary>
internal static class PostgreSqlConnections
{
    private const string Prepared = "Max Auto Prepare";
    private const string Program = "Application Name";

    /// <summary>Statements that come again are prepared, unless the setting says otherwise; the server's lists show who is connected.</summary>
    public static string Completed(string connection)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connection };
        settings.TryAdd(Prepared, "100");
        settings.TryAdd(Program, "CoCart");

        return settings.ConnectionString;
    }

    private static void TryAdd(this DbConnectionStringBuilder settings, string name, string value)
    {
        if (!settings.ContainsKey(name))
            settings[name] = value;
    }
}
