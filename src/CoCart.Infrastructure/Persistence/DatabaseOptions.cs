using System.ComponentModel.DataAnnotations;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Where carts and the store are kept.</summary>
public sealed record DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>The database: <c>Sqlite</c>.</summary>
    [Required]
    [AllowedValues("Sqlite", ErrorMessage = "Database:Provider must be Sqlite; SqlServer and PostgreSql are not available in this version.")]
    public string Provider { get; init; } = "Sqlite";

    /// <summary>The store that an empty database is filled with in Development; relative to the program.</summary>
    public string SampleStore { get; init; } = Path.Combine("samples", "store");
}
