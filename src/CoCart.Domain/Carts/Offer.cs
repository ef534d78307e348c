using CoCart.Domain.Catalog;

namespace CoCart.Domain.Carts;

/// <summary>A product that a customer picked, with everything that makes it one certain line.</summary>
/// <param name="Asked">The product named by the customer: for a variable product, the parent.</param>
/// <param name="Sold">What a line of it is: the variation, or the product itself.</param>
/// <param name="Selection">The line's choices.</param>
public sealed record Offer(Product Asked, Product Sold, Selection Selection)
{
    /// <summary>The line's key where it is not made of the selection.</summary>
    public ItemKey? OwnKey { get; init; }

    /// <summary>Lines that come with this one.</summary>
    public IReadOnlyList<OfferedPart> Parts { get; init; } = [];

    public ItemKey Key => OwnKey ?? Selection.Key();

    /// <summary>A product as it stands.</summary>
    public static Offer Of(Product product, ItemData data = default) =>
        new(product, product, new Selection(product.Id, null, [], data, null));

    /// <summary>A variation with its attribute values.</summary>
    public static Offer Of(Product asked, Product variation, IReadOnlyDictionary<string, string> attributes, ItemData data = default) =>
        new(asked, variation, new Selection(variation.ParentId ?? variation.Id, variation.Id, variation.Complete(attributes), data, null));

    /// <summary>What is sold one by one is always one.</summary>
    public Quantity Limit(Quantity wanted) => Sold.IsSoldIndividually ? Quantity.One : wanted;

    /// <summary>
    /// What the shop says of the product that the customer named. Of a variable product only the parent's own stock is seen here;
    /// the variation is looked at when the line is made.
    /// </summary>
    public void EnsureSells(Quantity quantity, Quantity inCart, DateTimeOffset now)
    {
        Asked.EnsurePurchasable(now);
        if (!Sold.IsPurchasable(now))
            throw CatalogErrors.FailedValidation(Sold);

        Asked.EnsureStock(quantity, inCart);
    }

    /// <summary>Why the line itself cannot be made; none: it can.</summary>
    public string? Refusal(Quantity quantity, Quantity inCart, bool isInCart)
    {
        if (quantity <= Quantity.None)
            return $"\"{Sold.Name}\" cannot be added less than once.";
        if (Selection.Attributes.Any(attribute => attribute.IsAny))
            return $"Choose all options of \"{Sold.Title}\".";
        if (Sold.IsSoldIndividually && isInCart)
            return $"You cannot add another \"{Sold.Name}\" to your cart.";
        if (!Sold.IsInStock())
            return $"\"{Sold.Name}\" is out of stock.";

        return Sold.Stock.IsLimited && (quantity + inCart).Value > Sold.Stock.Quantity
            ? $"There is not that much of \"{Sold.Name}\" in stock."
            : null;
    }
}

/// <summary>A line that comes with another, so many for one of it.</summary>
public sealed record OfferedPart(Offer Offer, Quantity Each);
