using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Sets up the store of a recorded cart.</summary>
internal static class GoldenStore
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddYears(55);

    private static readonly Dictionary<string, string> Continents = new()
    {
        ["US"] = "NA",
        ["CA"] = "NA",
        ["GB"] = "EU",
        ["DE"] = "EU",
        ["FR"] = "EU",
        ["IE"] = "EU",
        ["PL"] = "EU",
        ["JP"] = "AS",
        ["AU"] = "OC",
    };

    public static PricingContext Context(JsonElement recorded)
    {
        var customer = recorded.GetProperty("customer");

        return new PricingContext(
            Options(recorded.GetProperty("settings")),
            new TaxTable([.. recorded.Items("tax_rates").Select(Rate)]),
            [.. recorded.Items("zones").Select(Zone)],
            recorded.Map("shipping_classes", slug => slug.ToString()),
            recorded.Map("categories", parent => parent.GetInt32()),
            Continents,
            recorded.Items("coupons").Select(Coupon).ToDictionary(coupon => coupon.Code),
            new PricingCustomer(
                Address(customer.GetProperty("billing")), Address(customer.GetProperty("shipping")), customer.Flag("vat_exempt"), customer.Whole("user_id")),
            Now);
    }

    public static Address Address(JsonElement address) => new()
    {
        Country = address.Text("country"),
        State = address.Text("state"),
        Postcode = address.Text("postcode"),
        City = address.Text("city"),
    };

    private static PricingOptions Options(JsonElement settings) => new()
    {
        Decimals = settings.Whole("price_decimals"),
        PricesIncludeTax = settings.Flag("prices_include_tax"),
        TaxesEnabled = settings.Flag("calc_taxes"),
        RoundAtSubtotal = settings.Flag("round_at_subtotal"),
        TaxBasis = Enum.Parse<TaxBasis>(settings.Text("tax_based_on"), ignoreCase: true),
        CartShowsTax = settings.Text("tax_display_cart") is "incl",
        ShippingTaxClass = settings.Text("shipping_tax_class"),
        TaxClasses = ["reduced-rate", "super-reduced", "zero-rate"],
        BaseAddress = Address(settings.GetProperty("base")),
        DiscountsAreSequential = settings.Flag("calc_discounts_sequentially"),
        CouponsEnabled = settings.Flag("enable_coupons"),
        ShippingNeedsAddress = settings.Flag("shipping_cost_requires_address"),
        ShipToCountries = settings.Find("ship_to_countries") is null ? null : settings.Texts("ship_to_countries").ToHashSet(),
    };

    private static TaxRate Rate(JsonElement rate) => new()
    {
        Id = rate.Whole("id"),
        Country = rate.Text("country"),
        State = rate.Text("state"),
        Percent = rate.Number("rate"),
        Priority = rate.Whole("priority"),
        IsCompound = rate.Flag("compound"),
        AppliesToShipping = rate.Flag("shipping"),
        TaxClass = rate.Text("class"),
        Postcodes = rate.Texts("postcodes"),
        Cities = rate.Texts("cities"),
        Name = rate.Text("name"),
    };

    private static ShippingZone Zone(JsonElement zone) => new(
        zone.Whole("id"),
        zone.Text("name"),
        zone.Whole("order"),
        [.. zone.Items("locations").Select(place => new ZoneLocation(Enum.Parse<ZoneLocationType>(place.Text("type"), ignoreCase: true), place.Text("code")))],
        [.. zone.Items("methods").Select(Method)]);

    private static ShippingMethod Method(JsonElement method) => new(
        method.Whole("instance_id"),
        method.Text("method_id"),
        method.Whole("order"),
        method.Flag("enabled"),
        method.GetProperty("settings").EnumerateObject().ToDictionary(setting => setting.Name, setting => setting.Value.ToString()));

    private static Coupon Coupon(JsonElement coupon) => new()
    {
        Id = coupon.Whole("id"),
        Code = coupon.Text("code"),
        Type = Enum.Parse<DiscountType>(coupon.Text("type").Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        AmountText = coupon.Text("amount"),
        Amount = coupon.Number("amount"),
        ProductIds = [.. coupon.Wholes("product_ids").Select(id => new ProductId(id))],
        ExcludedProductIds = [.. coupon.Wholes("excluded_product_ids").Select(id => new ProductId(id))],
        CategoryIds = coupon.Wholes("category_ids"),
        ExcludedCategoryIds = coupon.Wholes("excluded_category_ids"),
        ExcludesSaleItems = coupon.Flag("exclude_sale_items"),
        GrantsFreeShipping = coupon.Flag("free_shipping"),
        IsIndividualUse = coupon.Flag("individual_use"),
        LimitToItems = coupon.WholeOrNone("limit_usage_to_x_items"),
        MinimumAmount = coupon.Number("minimum_amount"),
        MaximumAmount = coupon.Number("maximum_amount"),
        UsageLimit = coupon.WholeOrNone("usage_limit"),
        UsageCount = coupon.Whole("usage_count"),
        UsageLimitPerUser = coupon.WholeOrNone("usage_limit_per_user"),
        UsedBy = coupon.Texts("used_by"),
        ExpiresAt = coupon.Find("expires") is { } expires ? DateTimeOffset.FromUnixTimeSeconds(expires.GetInt64()) : null,
        AllowedEmails = coupon.Texts("email_restrictions"),
    };
}
