using System.ComponentModel.DataAnnotations;

namespace CoCart.Application.Carts;

/// <summary>What clients may do with carts.</summary>
public sealed record CartOptions
{
    public const string Section = "Carts";

    /// <summary>Clients may make up their own guest keys; else an unknown key gets a new one from the server.</summary>
    public bool AllowClientKeys { get; init; } = true;

    /// <summary>Clients may name the price of a line. Off: the parameter is ignored.</summary>
    public bool AllowCustomPrices { get; init; }

    /// <summary>Signs the cart cookie; shared by all instances. None: each process makes its own and forgets it when it ends.</summary>
    public string? CookieSecret { get; init; }

    /// <summary>How often expired carts are deleted.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00", ErrorMessage = "Carts:CleanUpInterval must be between one second and seven days.")]
    public TimeSpan CleanUpInterval { get; init; } = TimeSpan.FromMinutes(15);
}
