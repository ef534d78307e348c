using System.Data.Common;
using Npgsql;

namespace CoCart.Tests.Databases;

/// <summary>A database on a PostgreSQL that the tests have started.</summary>
public sealed class PostgreSqlKind : DatabaseKind
{
    private static readonly Lazy<PostgreSqlServer> Server = new(PostgreSqlServer.Start);

    public override string Provider => "PostgreSql";

    public override string Create(string folder) => Make("");

    public override string Copy(string original, string folder) => Make($" template {NameOf(original)}");

    /// <summary>Nobody may be connected to what is copied.</summary>
    public override void Settle(string connectionString) =>
        Run($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{NameOf(connectionString)}'");

    public override void Drop(string connectionString)
    {
        using (var pool = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(pool);
        Run($"drop database if exists {NameOf(connectionString)} with (force)");
    }

    public override DbConnection Connect(string connectionString) => new NpgsqlConnection($"{connectionString};Pooling=false");

    private static string NameOf(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString).Database ?? throw new ArgumentException("The connection names no database.", nameof(connectionString));

    private static string Make(string options)
    {
        var name = $"test_{Guid.NewGuid():N}";
        Run($"create database {name}{options}");

        return Server.Value.ConnectionTo(name);
    }

    private static void Run(string sql)
    {
        using var connection = new NpgsqlConnection($"{Server.Value.ConnectionTo("postgres")};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
