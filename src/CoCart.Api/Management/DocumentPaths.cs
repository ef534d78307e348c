using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;

namespace CoCart.Api.Management;

/// <summary>Where documents are, and what they are linked with.</summary>
internal static class DocumentPaths
{
    public const string Namespace = "wc/v3";

    /// <summary>Path of a list, from the root of the API.</summary>
    public static string Of(StorePlace place) => $"{Namespace}/" + place.Kind switch
    {
        StoreKind.Product => "products",
        StoreKind.Variation => $"products/{place.Parent}/variations",
        StoreKind.Category => "products/categories",
        StoreKind.Tag => "products/tags",
        StoreKind.Brand => "products/brands",
        StoreKind.ShippingClass => "products/shipping_classes",
        StoreKind.Attribute => "products/attributes",
        StoreKind.AttributeTerm => $"products/attributes/{place.Parent}/terms",
        StoreKind.Review => "products/reviews",
        StoreKind.Coupon => "coupons",
        StoreKind.Customer => "customers",
        StoreKind.TaxRate => "taxes",
        StoreKind.TaxClass => "taxes/classes",
        StoreKind.ShippingZone => "shipping/zones",
        StoreKind.ZoneLocation => $"shipping/zones/{place.Parent}/locations",
        StoreKind.ZoneMethod => $"shipping/zones/{place.Parent}/methods",
        StoreKind.SettingGroup => "settings",
        StoreKind.Setting => $"settings/{place.Parent}",
        StoreKind.PaymentGateway => "payment_gateways",
        StoreKind.Country => "data/countries",
        StoreKind.Continent => "data/continents",
        _ => "data/currencies",
    };

    /// <summary>What leads from a document to others.</summary>
    public static JsonObject Links(StorePlace place, JsonElement document, string root)
    {
        var path = Of(place);
        var links = new JsonObject();
        if (IdOf(place.Kind, document) is { } id)
            links["self"] = Link(root, $"{path}/{id}");
        links["collection"] = Link(root, path);
        if (Above(place, document) is { } above)
            links["up"] = Link(root, above);

        return links;
    }

    /// <summary>What paths name a document by; none: it has no path of its own.</summary>
    public static string? IdOf(StoreKind kind, JsonElement document) => kind switch
    {
        StoreKind.TaxClass or StoreKind.ZoneLocation => null,
        StoreKind.Country or StoreKind.Continent => document.GetProperty("code").ToString().ToLowerInvariant(),
        StoreKind.Currency => document.GetProperty("code").ToString(),
        _ => document.TryGetProperty("id", out var id) ? id.ToString() : null,
    };

    private static string? Above(StorePlace place, JsonElement document) => place.Kind switch
    {
        StoreKind.Variation => $"{Of(new StorePlace(StoreKind.Product))}/{place.Parent}",
        StoreKind.ZoneMethod or StoreKind.ZoneLocation => $"{Of(new StorePlace(StoreKind.ShippingZone))}/{place.Parent}",
        StoreKind.Category or StoreKind.Brand when document.TryGetProperty("parent", out var parent) && parent.ToString() is not ("0" or "") => $"{Of(place)}/{parent}",
        StoreKind.Review when document.TryGetProperty("product_id", out var product) => $"{Of(new StorePlace(StoreKind.Product))}/{product}",
        _ => null,
    };

    private static JsonArray Link(string root, string path) => [new JsonObject { ["href"] = $"{root}/{path}" }];
}
