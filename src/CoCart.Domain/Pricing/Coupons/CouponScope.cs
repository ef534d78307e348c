using CoCart.Domain.Catalog;

namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Which lines a coupon speaks of.</summary>
internal static class CouponScope
{
    /// <summary>The lines that a percentage or a product discount lowers. Products and categories are alternatives, exclusions come on top.</summary>
    public static bool Covers(Coupon coupon, UnpricedLine line, IReadOnlyDictionary<int, int> categories) =>
        IsIncluded(coupon, line.Product, categories)
        && !(coupon.ExcludesSaleItems && line.IsOnSale)
        && !NamesProduct(coupon.ExcludedProductIds, line.Product)
        && !NamesCategory(coupon.ExcludedCategoryIds, line.Product, categories);

    /// <summary>The coupon names no condition on lines.</summary>
    public static bool CoversAll(Coupon coupon) =>
        !coupon.ExcludesSaleItems && coupon.ProductIds.Count is 0 && coupon.CategoryIds.Count is 0
        && coupon.ExcludedProductIds.Count is 0 && coupon.ExcludedCategoryIds.Count is 0;

    /// <summary>Lines on sale do not count for a coupon that excludes them.</summary>
    public static bool IsInCategories(Coupon coupon, UnpricedLine line, IReadOnlyDictionary<int, int> categories) =>
        !(coupon.ExcludesSaleItems && line.IsOnSale) && NamesCategory(coupon.CategoryIds, line.Product, categories);

    public static bool NamesProduct(IReadOnlyList<ProductId> ids, Product product)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            if (ids[index] == product.Id || ids[index] == product.ParentId)
                return true;
        }

        return false;
    }

    /// <summary>A product is in its categories and in all above them.</summary>
    public static bool NamesCategory(IReadOnlyList<int> named, Product product, IReadOnlyDictionary<int, int> categories)
    {
        for (var index = 0; named.Count > 0 && index < product.CategoryIds.Count; index++)
        {
            if (NamesCategory(named, product.CategoryIds[index], categories))
                return true;
        }

        return false;
    }

    private static bool NamesCategory(IReadOnlyList<int> named, int category, IReadOnlyDictionary<int, int> categories)
    {
        // Bounded: a category tree that someone has tied into a ring must not hang the shop.
        for (var depth = 0; category is not 0 && depth <= categories.Count; depth++)
        {
            if (named.Contains(category))
                return true;

            category = categories.GetValueOrDefault(category);
        }

        return false;
    }

    private static bool IsIncluded(Coupon coupon, Product product, IReadOnlyDictionary<int, int> categories) =>
        (coupon.ProductIds.Count is 0 && coupon.CategoryIds.Count is 0)
        || NamesProduct(coupon.ProductIds, product)
        || NamesCategory(coupon.CategoryIds, product, categories);
}
