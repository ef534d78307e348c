namespace CoCart.Domain.Stores;

/// <summary>What the shop says of itself.</summary>
public sealed record ShopSite
{
    public string Title { get; init; } = "";

    public string Tagline { get; init; } = "";

    /// <summary>As <c>en-US</c>.</summary>
    public string Language { get; init; } = "en-US";

    /// <summary>Hours ahead of UTC, as the shop's settings have it: a text for a fixed distance, a number for a named zone.</summary>
    public (decimal Hours, bool IsFixed) Offset { get; init; }

    /// <summary>A zone's name, or its distance from UTC as <c>+05:30</c>.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Country of the shop, with its state after a colon where it has one.</summary>
    public string Place { get; init; } = "";

    /// <summary>Address of the page that lists all products.</summary>
    public string ShopUrl { get; init; } = "";

    /// <summary>Address of the page where a cart is paid.</summary>
    public string CheckoutUrl { get; init; } = "";

    /// <summary>What the shop sorts its products by; empty: nothing is set.</summary>
    public string DefaultOrder { get; init; } = "";

    /// <summary>What the shop's clock shows.</summary>
    public DateTime Clock(DateTimeOffset now) => Zone is { } zone ? TimeZoneInfo.ConvertTime(now, zone).DateTime : now.UtcDateTime.AddHours((double)Offset.Hours);

    private TimeZoneInfo? Zone => !Offset.IsFixed && TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : null;
}
