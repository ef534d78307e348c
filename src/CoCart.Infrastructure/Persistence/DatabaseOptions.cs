using System.ComponentModel.DataAnnotations;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Where carts and the store are kept.</summary>
public sealed record DatabaseOptions
{
    public const string Section = "Database";
    public const string Sqlite = "Sqlite";
    public const string PostgreSql = "PostgreSql";
    public const string SqlServer = "SqlServer";

    /// <summary>The kind of database: <c>Sqlite</c>, <c>PostgreSql</c> or <c>SqlServer</c>, which Azure SQL is, too.</summary>
    [Required]
    [AllowedValues(Sqlite, PostgreSql, SqlServer, ErrorMessage = "Database:Provider must be Sqlite, PostgreSql or SqlServer.")]
    public string Provider { get; init; } = Sqlite;

    /// <summary>The store that an empty database is filled with in Development; relative to the program.</summary>
    public string SampleStore { get; init; } = Path.Combine("samples", "store");

    /// <summary>How many connections of a database server change carts at once.</summary>
    [Range(1, 1000)]
    public int Writers { get; init; } = 16;

    /// <summary>How many connections carts are read through at once; if it is not set, two for each processor on SQLite, 16 on a database server.</summary>
    [Range(1, 1000)]
    public int? Readers { get; init; }

    /// <summary>How often what failed for a passing reason, as a server that moves, is tried again; on SQLite there are none.</summary>
    [Range(0, 20)]
    public int Retries { get; init; } = 6;

    /// <summary>The longest pause before such a try.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan LongestRetryDelay { get; init; } = TimeSpan.FromSeconds(10);

    internal int ReadersInUse => Readers ?? (Provider is Sqlite ? 2 * Environment.ProcessorCount : 16);
}
