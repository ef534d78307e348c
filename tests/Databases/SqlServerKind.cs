using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace CoCart.Tests.Databases;

/// <summary>A database on a SQL Server that is there already. Nothing is copied on it: every test fills its own.</summary>
public sealed class SqlServerKind : DatabaseKind
{
    private const string Setting = "COCART_TEST_SQLSERVER";

    private static readonly string Server = Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } connection
        ? connection
        : throw new InvalidOperationException($"{Setting} must hold a connection string of a SQL Server where databases can be made.");

    public override string Provider => "SqlServer";

    public override string Create(string folder)
    {
        var name = $"test_{Guid.NewGuid():N}";
        Run($"create database [{name}]; alter database [{name}] set read_committed_snapshot on");

        return ConnectionTo(name);
    }

    public override string Copy(string original, string folder) => throw new NotSupportedException("Databases are not copied on SQL Server.");

    public override void Drop(string connectionString)
    {
        var name = new SqlConnectionStringBuilder(connectionString).InitialCatalog;
        using (var pool = new SqlConnection(connectionString))
            SqlConnection.ClearPool(pool);
        Run($"alter database [{name}] set single_user with rollback immediate; drop database [{name}]");
    }

    public override DbConnection Connect(string connectionString) => new SqlConnection($"{connectionString};Pooling=false");

    private static string ConnectionTo(string database) => new SqlConnectionStringBuilder(Server) { InitialCatalog = database }.ConnectionString;

    private static void Run(string sql)
    {
        using var connection = new SqlConnection($"{ConnectionTo("master")};Pooling=false");
        connection.Open();
        using var command = new SqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
