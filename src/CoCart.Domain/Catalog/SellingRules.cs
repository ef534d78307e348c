using CoCart.Domain.Carts;

namespace CoCart.Domain.Catalog;

/// <summary>When a product may be sold, and how many.</summary>
public static class SellingRules
{
    /// <summary>Smallest quantity of a line.</summary>
    public static readonly Quantity Minimum = Quantity.One;

    /// <summary>Only published products with a price are sold, to anybody; of some the price is known only when they are chosen.</summary>
    public static bool IsPurchasable(this Product product, DateTimeOffset now) =>
        product.Status is ProductStatus.Published
        && (product.PriceAt(now) is not null || product is { Type: ProductType.Variable or ProductType.Other } or { NamedPrice: not null });

    public static bool IsInStock(this Product product) =>
        product.Stock.IsManaged && product.Stock.Backorders is Backorders.No
            ? product.Stock.Quantity > 0 && product.Stock.Status is not StockStatus.OutOfStock
            : product.Stock.Status is not StockStatus.OutOfStock;

    /// <summary>Most that one line may hold; none: any number.</summary>
    public static Quantity? MaximumQuantity(this Product product) => product switch
    {
        { IsSoldIndividually: true } => Quantity.One,
        { Stock.IsLimited: true } => new Quantity(product.Stock.Quantity),
        _ => null,
    };

    /// <summary>More is ordered than there is, and the shop wants that said.</summary>
    public static bool IsOnBackorder(this Product product, Quantity quantity) =>
        product.Stock is { IsManaged: true, Backorders: Backorders.Notify } && quantity.Value > product.Stock.Quantity;

    /// <summary>A quantity of one line within the product's own limits; a limit of 0 pieces is no limit here but a matter of stock.</summary>
    public static void EnsureQuantity(this Product product, Quantity quantity, Quantity minimum)
    {
        if (quantity < minimum)
            throw CatalogErrors.QuantityTooSmall(minimum);
        if (product.IsSoldIndividually && quantity > Quantity.One)
            throw CatalogErrors.SoldOneByOne(product);
        if (product.MaximumQuantity() is { Value: > 0 } maximum && quantity > maximum)
            throw CatalogErrors.QuantityTooLarge(maximum);
    }

    /// <summary>Enough is there for a quantity on top of what the cart holds of the same stock.</summary>
    public static void EnsureStock(this Product product, Quantity quantity, Quantity inCart)
    {
        if (!product.IsInStock())
            throw CatalogErrors.OutOfStock(product);
        if (!product.Stock.IsLimited)
            return;
        if (quantity.Value > product.Stock.Quantity)
            throw CatalogErrors.NotEnoughStock(product, quantity);
        if ((quantity + inCart).Value > product.Stock.Quantity)
            throw CatalogErrors.NotEnoughStockRemaining(product, inCart);
    }

    /// <summary>As much of a wanted quantity as limits and stock allow beside what other lines take; at least something, or it is out of stock.</summary>
    public static Quantity MostOf(this Product product, Quantity wanted, Quantity taken)
    {
        var most = product.MaximumQuantity() is { } maximum && maximum < wanted ? maximum : wanted;
        if (product.Stock.IsLimited && product.Stock.Quantity - taken.Value < most.Value)
            most = new Quantity(product.Stock.Quantity - taken.Value);

        return product.IsInStock() && most > Quantity.None ? most : throw CatalogErrors.OutOfStock(product);
    }

    public static void EnsurePurchasable(this Product product, DateTimeOffset now)
    {
        if (!product.IsPurchasable(now))
            throw product.Type is ProductType.Variation ? CatalogErrors.VariationNotPurchasable(product) : CatalogErrors.NotPurchasable(product);
    }

    /// <summary>The product type's name on the wire.</summary>
    public static string TypeName(this Product product) => product.OtherType ?? TypeName(product.Type);

    /// <summary>The name of a type that the shop knows.</summary>
    public static string TypeName(ProductType type) => type switch
    {
        ProductType.Variable => "variable",
        ProductType.Variation => "variation",
        ProductType.Grouped => "grouped",
        ProductType.External => "external",
        _ => "simple",
    };
}
