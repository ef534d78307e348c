using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Importing.WooCommerce.Live;

/// <summary>A route that lists documents page by page.</summary>
/// <param name="Path">Below <c>wp-json</c>, with its query.</param>
/// <param name="TellsChanges">It can be asked for what changed since a moment.</param>
/// <param name="IsOrdered">It can be asked for the order of numbers.</param>
internal sealed record ShopRoute(string Path, bool TellsChanges = false, bool IsOrdered = true);

/// <summary>Where a shop lists the documents of each kind.</summary>
internal static class ShopRoutes
{
    /// <summary>Groups of settings that matter to carts and catalogues.</summary>
    public static readonly IReadOnlyList<string> SettingGroups = ["general", "products", "tax", "shipping", "account", "advanced"];

    private static readonly Dictionary<string, IReadOnlyList<ShopRoute>> Routes = new()
    {
        [StoreRecordKinds.Currency] = [new("wc/v3/data/currencies", IsOrdered: false)],
        [StoreRecordKinds.Country] = [new("wc/v3/data/countries", IsOrdered: false)],
        [StoreRecordKinds.Continent] = [new("wc/v3/data/continents", IsOrdered: false)],
        [StoreRecordKinds.TaxClass] = [new("wc/v3/taxes/classes", IsOrdered: false)],
        [StoreRecordKinds.TaxRate] = [new("wc/v3/taxes")],
        [StoreRecordKinds.ShippingClass] = [new("wc/v3/products/shipping_classes")],
        [StoreRecordKinds.PaymentGateway] = [new("wc/v3/payment_gateways", IsOrdered: false)],
        [StoreRecordKinds.Category] = [new("wc/v3/products/categories")],
        [StoreRecordKinds.Tag] = [new("wc/v3/products/tags")],
        [StoreRecordKinds.Brand] = [new("wc/v3/products/brands")],
        [StoreRecordKinds.Attribute] = [new("wc/v3/products/attributes", IsOrdered: false)],
        [StoreRecordKinds.Media] = [new("wp/v2/media")],
        [RowKinds.Product] = [new("wc/v3/products?status=any", TellsChanges: true), new("wc/v3/products?status=trash", TellsChanges: true)],
        [RowKinds.Coupon] = [new("wc/v3/coupons", TellsChanges: true)],
        [RowKinds.User] = [new("wc/v3/customers?role=all")],
        [RowKinds.Purchase] = [new("wc/v3/orders?status=completed", TellsChanges: true), new("wc/v3/orders?status=processing", TellsChanges: true)],
        [RowKinds.Review] = [new("wc/v3/products/reviews?status=all")],
    };

    public static IReadOnlyList<ShopRoute> Of(string kind) => Routes.GetValueOrDefault(kind) ?? [];

    public static ShopRoute Values(int attribute) => new($"wc/v3/products/attributes/{attribute}/terms");

    public static ShopRoute Variations(int product) => new($"wc/v3/products/{product}/variations", TellsChanges: true);
}
