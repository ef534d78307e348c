using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Carts;

/// <summary>What tax is called in the store's country.</summary>
internal static class TaxWords
{
    private static readonly HashSet<string> ValueAdded =
    [
        "AT", "AX", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "LT", "LU",
        "LV", "MC", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "AE", "BH", "SA", "OM", "ZA", "NG", "KE",
    ];

    public static string Of(Store store) => ValueAdded.Contains(store.Pricing.BaseAddress.Country) ? "VAT" : "tax";

    /// <summary>Heading of the one tax row; says that it is estimated while nobody has asked for shipping to another country.</summary>
    public static string Heading(Store store, string country, bool hasCalculatedShipping)
    {
        var word = Of(store) is "VAT" ? "VAT" : "Tax";
        var isElsewhere = country.Length > 0 && country != store.Pricing.BaseAddress.Country && !hasCalculatedShipping;

        return isElsewhere ? $"{word} (estimated for {store.Countries.Names.GetValueOrDefault(country, country)})" : word;
    }
}
