using System.Globalization;
using System.Net;
using System.Text.Json;
using CoCart.Domain.Customers;
using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Taxes;
using CoCart.Domain.Stores;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes the store's set-up of its records.</summary>
internal static class StoreDocuments
{
    /// <summary>The set-up of a store from all its records, by kind and key.</summary>
    public static Store Store(ILookup<string, (string Key, JsonElement Json)> records)
    {
        var settings = new StoreSettings(records[StoreRecordKinds.Setting]);
        var site = records[StoreRecordKinds.Site].Select(record => record.Json).FirstOrDefault();

        return new Store
        {
            Currency = Currency(settings, records),
            Pricing = Pricing(settings, records),
            Taxes = new TaxTable([.. records[StoreRecordKinds.TaxRate].Select(record => TaxRate(record.Json))]),
            Zones = [.. records[StoreRecordKinds.ShippingZone].Select(record => ZoneDocuments.Of(record.Json))],
            ShippingClasses = records[StoreRecordKinds.ShippingClass].ToDictionary(record => record.Json.Id(), record => record.Json.Text("slug")),
            Categories = records[StoreRecordKinds.Category].ToDictionary(record => record.Json.Id(), record => record.Json.Number("parent")),
            Countries = CountryDocuments.Of(records),
            PaymentGateways = GatewayDocuments.Offered(records[StoreRecordKinds.PaymentGateway]),
            DefaultLocation = settings["woocommerce_default_customer_address"] is "" ? DefaultLocation.None : DefaultLocation.Base,
            TaxesAreItemized = settings["woocommerce_tax_total_display"] is not "single",
            ShopShowsTax = settings["woocommerce_tax_display_shop"] is "incl",
            WeightUnit = settings["woocommerce_weight_unit", "kg"],
            DimensionUnit = settings["woocommerce_dimension_unit", "cm"],
            PlaceholderImage = site.Text("placeholder_image"),
            SiteUrl = site.Text("home_url").TrimEnd('/'),
            HidesOutOfStock = settings.Is("woocommerce_hide_out_of_stock_items"),
            Site = SiteDocuments.Of(site, settings),
        };
    }

    /// <summary>A row of the tax table.</summary>
    public static TaxRate TaxRate(JsonElement json) => new()
    {
        Id = json.Id(),
        Country = json.Text("country"),
        State = json.Text("state"),
        Postcodes = json.Texts("postcodes"),
        Cities = json.Texts("cities"),
        Percent = json.Amount("rate") ?? 0,
        Name = json.Text("name"),
        Priority = json.Number("priority"),
        IsCompound = json.Flag("compound"),
        AppliesToShipping = json.Flag("shipping"),
        TaxClass = json.Text("class") is "standard" ? "" : json.Text("class"),
    };

    private static Currency Currency(StoreSettings settings, ILookup<string, (string Key, JsonElement Json)> records)
    {
        var code = settings["woocommerce_currency", "USD"];
        var symbol = records[StoreRecordKinds.Currency].Where(record => record.Key == code).Select(record => record.Json.Text("symbol")).FirstOrDefault();

        return new Currency(
            code,
            WebUtility.HtmlDecode(symbol ?? code),
            Decimals(settings),
            settings["woocommerce_price_decimal_sep", "."],
            settings["woocommerce_price_thousand_sep"],
            settings["woocommerce_currency_pos"] switch
            {
                "left_space" => SymbolPosition.LeftSpace,
                "right" => SymbolPosition.Right,
                "right_space" => SymbolPosition.RightSpace,
                _ => SymbolPosition.Left,
            });
    }

    private static PricingOptions Pricing(StoreSettings settings, ILookup<string, (string Key, JsonElement Json)> records) => new()
    {
        Decimals = Decimals(settings),
        TaxesEnabled = settings.Is("woocommerce_calc_taxes"),
        PricesIncludeTax = settings.Is("woocommerce_prices_include_tax"),
        RoundAtSubtotal = settings.Is("woocommerce_tax_round_at_subtotal"),
        TaxBasis = settings["woocommerce_tax_based_on"] switch
        {
            "billing" => TaxBasis.Billing,
            "base" => TaxBasis.Base,
            _ => TaxBasis.Shipping,
        },
        CartShowsTax = settings["woocommerce_tax_display_cart"] is "incl",
        ShippingTaxClass = settings["woocommerce_shipping_tax_class"],
        TaxClasses = [.. records[StoreRecordKinds.TaxClass].Select(record => record.Key).Where(slug => slug is not "standard").Order(StringComparer.Ordinal)],
        BaseAddress = BaseAddress(settings),
        CouponsEnabled = settings.Is("woocommerce_enable_coupons"),
        DiscountsAreSequential = settings.Is("woocommerce_calc_discounts_sequentially"),
        ShippingEnabled = settings["woocommerce_ship_to_countries"] is not "disabled",
        ShippingNeedsAddress = settings.Is("woocommerce_shipping_cost_requires_address"),
        ShipToCountries = settings.ShipToCountries(),
        DecimalSeparator = settings["woocommerce_price_decimal_sep", "."],
    };

    private static int Decimals(StoreSettings settings) =>
        int.TryParse(settings["woocommerce_price_num_decimals"], CultureInfo.InvariantCulture, out var decimals) ? Math.Clamp(decimals, 0, 4) : 2;

    private static Address BaseAddress(StoreSettings settings)
    {
        var place = settings["woocommerce_default_country"].Split(':', 2);

        return new Address
        {
            Country = place[0],
            State = place.Length > 1 ? place[1] : "",
            Line1 = settings["woocommerce_store_address"],
            Line2 = settings["woocommerce_store_address_2"],
            City = settings["woocommerce_store_city"],
            Postcode = settings["woocommerce_store_postcode"],
        };
    }
}
