using CoCart.Application.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Stores;

namespace CoCart.Application.Products;

/// <summary>The prices that the shop shows to somebody: with or without tax, at the customer's address.</summary>
internal sealed class ProductPrices(Store store, CustomerAccount? account, DateTimeOffset now)
{
    private static readonly IReadOnlyDictionary<string, Coupon> NoCoupons = new Dictionary<string, Coupon>();

    private readonly PricingContext _context = Context(store, account, now);

    /// <summary>Prices of a product; those of a variable or grouped one are its parts'.</summary>
    public ShownPrices Of(Product product, Func<ProductId, Product?> find) => product.Type switch
    {
        ProductType.Variable => OfVariable([.. product.Variations.Select(variation => find(variation.Id)).OfType<Product>().Where(IsOffered)]),
        ProductType.Grouped => OfGroup([.. product.GroupedIds.Select(find).OfType<Product>().Where(IsOffered).Select(child => Of(child, find))]),
        _ => OfOne(product),
    };

    private ShownPrices OfOne(Product product) => new(
        Show(product.PriceAt(now), product), Show(product.RegularPrice, product), Show(product.SalePrice, product),
        null, null, product.IsOnSaleAt(now), product.PriceAt(now));

    private ShownPrices OfVariable(IReadOnlyList<Product> variations) => new(
        variations.Min(variation => Show(variation.PriceAt(now), variation)),
        variations.Min(variation => Show(variation.RegularPrice, variation)),
        null,
        variations.Min(variation => Show(variation.PriceAt(now), variation)),
        variations.Max(variation => Show(variation.PriceAt(now), variation)),
        variations.Any(variation => variation.IsOnSaleAt(now)),
        variations.Min(variation => variation.PriceAt(now)));

    private static ShownPrices OfGroup(IReadOnlyList<ShownPrices> children) => new(
        children.Min(child => child.Price),
        children.Min(child => child.Price),
        null,
        children.Min(child => child.Lowest ?? child.Price),
        children.Max(child => child.Highest ?? child.Price),
        children.Any(child => child.IsOnSale),
        children.Min(child => child.Raw));

    private bool IsOffered(Product product) =>
        product.Status is ProductStatus.Published && (product.Type is not ProductType.Variation || product.PriceAt(now) is not null);

    private decimal? Show(decimal? price, Product product) =>
        price is { } amount ? DisplayPrice.Of(amount, product, store.ShopShowsTax, _context) : null;

    private static PricingContext Context(Store store, CustomerAccount? account, DateTimeOffset now)
    {
        var customer = DefaultCustomer.For(account, store);

        return new PricingContext(
            store.Pricing, store.Taxes, store.Zones, store.ShippingClasses, store.Categories, store.Countries.Continents, NoCoupons,
            new PricingCustomer(customer.Billing, customer.Shipping, account?.IsVatExempt ?? false, account?.Id ?? 0), now);
    }
}
