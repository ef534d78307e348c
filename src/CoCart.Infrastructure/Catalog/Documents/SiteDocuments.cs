using System.Text.Json;
using CoCart.Domain.Stores;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes what the shop says of itself of its description.</summary>
internal static class SiteDocuments
{
    public static ShopSite Of(JsonElement site, StoreSettings settings) => new()
    {
        Title = site.Text("title"),
        Tagline = site.Text("description"),
        Language = site.Text("language") is { Length: > 0 } language ? language : "en-US",
        Offset = (site.Amount("gmt_offset") ?? 0, IsFixed: site.Member("gmt_offset") is { ValueKind: JsonValueKind.String }),
        TimeZone = site.Text("timezone_string") is { Length: > 0 } zone ? zone : "UTC",
        Place = settings["woocommerce_default_country"],
        ShopUrl = site.Text("shop_url"),
        CheckoutUrl = site.Text("checkout_url"),
        DefaultOrder = settings["woocommerce_default_catalog_orderby"],
    };
}
