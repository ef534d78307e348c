using System.ComponentModel.DataAnnotations;

namespace CoCart.Application.Sessions.HandOver;

/// <summary>How carts move to a web shop.</summary>
public sealed record HandoverOptions
{
    public const string Section = "WebShop";

    /// <summary>Web pages load a cart by <c>?cocart-load-cart=</c>; off: only links that work once do.</summary>
    public bool AllowLoadByKey { get; init; } = true;

    /// <summary>Where a visitor goes then; none: the checkout page of the imported shop.</summary>
    [Url(ErrorMessage = "WebShop:CheckoutUrl must be an absolute URL.")]
    public string? CheckoutUrl { get; init; }

    /// <summary>How long a link that works once can be used.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ErrorMessage = "WebShop:LinkLifetime must be between one second and one day.")]
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromMinutes(5);
}
