using System.Text.Json;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>The store's settings by name.</summary>
internal sealed class StoreSettings(IEnumerable<(string Key, JsonElement Json)> records)
{
    private readonly Dictionary<string, JsonElement> _values = records.ToDictionary(record => record.Key, record => record.Json);

    /// <summary>A setting; empty where it is not set.</summary>
    public string this[string name] => _values.TryGetValue(name, out var value) ? JsonFacts.Text(value) : "";

    /// <summary>A setting, or what stands for it where it is not set.</summary>
    public string this[string name, string fallback] => this[name] is { Length: > 0 } value ? value : fallback;

    public bool Is(string name) => this[name] is "yes";

    /// <summary>Where the store ships to; none: everywhere.</summary>
    public HashSet<string>? ShipToCountries() => this["woocommerce_ship_to_countries"] switch
    {
        "specific" => Codes("woocommerce_specific_ship_to_countries"),
        "" when this["woocommerce_allowed_countries"] is "specific" => Codes("woocommerce_specific_allowed_countries"),
        _ => null,
    };

    private HashSet<string> Codes(string name) => _values.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(JsonFacts.Text)]
        : [];
}

/// <summary>Kinds of store records.</summary>
internal static class StoreRecordKinds
{
    public const string Setting = "setting";
    public const string TaxRate = "tax_rate";
    public const string TaxClass = "tax_class";
    public const string ShippingZone = "shipping_zone";
    public const string ShippingClass = "shipping_class";
    public const string Category = "category";
    public const string Tag = "tag";
    public const string Brand = "brand";
    public const string Attribute = "attribute";
    public const string AttributeTerm = "attribute_term";
    public const string Media = "media";
    public const string Country = "country";
    public const string Continent = "continent";
    public const string Currency = "currency";
    public const string Site = "site";
    public const string PaymentGateway = "payment_gateway";
}
