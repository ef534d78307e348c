using System.ComponentModel.DataAnnotations;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts;

/// <summary>What clients may do with carts.</summary>
public sealed record CartOptions
{
    public const string Section = "Carts";

    /// <summary>Clients may make up their own guest keys; else an unknown key gets a new one from the server.</summary>
    public bool AllowClientKeys { get; init; } = true;

    /// <summary>Clients may name the price of a line. Off: the parameter is ignored.</summary>
    public bool AllowCustomPrices { get; init; }

    /// <summary>How long a guest's cart lives when nobody touches it.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00", ErrorMessage = "Carts:GuestLifetime must be between a minute and a year.")]
    public TimeSpan GuestLifetime { get; init; } = CartLifetime.Week.Full;

    /// <summary>How long a registered customer's cart lives when nobody touches it.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00", ErrorMessage = "Carts:CustomerLifetime must be between a minute and a year.")]
    public TimeSpan CustomerLifetime { get; init; } = CartLifetime.Week.Full;

    /// <summary>
    /// Every answer about a cart tells when it expires. Off: only the typed face does, and answers to clients that send the cart key
    /// in a header, for these know what it means.
    /// </summary>
    public bool AnnounceExpiry { get; init; }

    /// <summary>How often expired carts are deleted.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00", ErrorMessage = "Carts:CleanUpInterval must be between one second and seven days.")]
    public TimeSpan CleanUpInterval { get; init; } = TimeSpan.FromMinutes(15);
}
