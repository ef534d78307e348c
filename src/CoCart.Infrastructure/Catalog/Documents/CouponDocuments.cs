using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing.Coupons;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes coupons of the store's descriptions.</summary>
internal static class CouponDocuments
{
    public static Coupon Of(JsonElement json) => new()
    {
        Id = json.Id(),
        Code = json.Text("code").ToLowerInvariant(),
        Type = json.Text("discount_type") switch
        {
            "percent" => DiscountType.Percent,
            "fixed_cart" => DiscountType.FixedCart,
            "fixed_product" => DiscountType.FixedProduct,
            var other => throw new FormatException($"\"{other}\" is not a kind of discount."),
        },
        AmountText = json.Text("amount"),
        Amount = json.Amount("amount") ?? 0,
        ProductIds = Products(json, "product_ids"),
        ExcludedProductIds = Products(json, "excluded_product_ids"),
        CategoryIds = json.Numbers("product_categories"),
        ExcludedCategoryIds = json.Numbers("excluded_product_categories"),
        ExcludesSaleItems = json.Flag("exclude_sale_items"),
        GrantsFreeShipping = json.Flag("free_shipping"),
        IsIndividualUse = json.Flag("individual_use"),
        LimitToItems = Limit(json, "limit_usage_to_x_items"),
        MinimumAmount = json.Amount("minimum_amount") ?? 0,
        MaximumAmount = json.Amount("maximum_amount") ?? 0,
        UsageLimit = Limit(json, "usage_limit"),
        UsageCount = json.Number("usage_count"),
        UsageLimitPerUser = Limit(json, "usage_limit_per_user"),
        UsedBy = json.Texts("used_by"),
        ExpiresAt = json.Moment("date_expires_gmt"),
        AllowedEmails = json.Texts("email_restrictions"),
    };

    private static IReadOnlyList<ProductId> Products(JsonElement json, string name) => [.. json.Numbers(name).Select(number => new ProductId(number))];

    private static int? Limit(JsonElement json, string name) => json.Number(name) is > 0 and var limit ? limit : null;
}
