using CoCart.Api.Common.Json;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Stores;

/// <summary>What the shop says of itself.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Description">A few words about it.</param>
/// <param name="HomeUrl">Its web site.</param>
/// <param name="Language">As <c>en-US</c>.</param>
/// <param name="GmtOffset">Hours ahead of Greenwich.</param>
/// <param name="TimezoneString">A zone's name, or its distance as <c>+05:30</c>.</param>
/// <param name="StoreAddress">Where it is.</param>
public sealed record StoreResponse(
    string Title, string Description, string HomeUrl, string Language, ZoneOffset GmtOffset, string TimezoneString, StoreAddressResponse StoreAddress)
{
    internal static StoreResponse Of(Store store)
    {
        var address = store.Pricing.BaseAddress;

        return new StoreResponse(
            store.Site.Title,
            store.Site.Tagline,
            store.SiteUrl,
            store.Site.Language,
            new ZoneOffset(store.Site.Offset.Hours, store.Site.Offset.IsFixed),
            store.Site.TimeZone,
            new StoreAddressResponse(address.Line1, address.Line2, address.City, store.Site.Place, address.Postcode));
    }
}

/// <summary>Where the shop is.</summary>
/// <param name="Address">Street.</param>
/// <param name="Address2">More of it.</param>
/// <param name="City">Town.</param>
/// <param name="Country">Code, with that of the state after a colon where there is one.</param>
/// <param name="Postcode">Postcode.</param>
public sealed record StoreAddressResponse(string Address, [property: System.Text.Json.Serialization.JsonPropertyName("address_2")] string Address2, string City, string Country, string Postcode);

/// <summary>Hours ahead of Greenwich: existing apps know a text for a fixed distance, and a number for a named zone.</summary>
public sealed record ZoneOffset(decimal Hours, bool IsFixed) : ITwoFaced<decimal>
{
    public decimal Typed => Hours;

    public object DropIn => IsFixed ? Hours.ToString(System.Globalization.CultureInfo.InvariantCulture) : Hours;
}
