using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;

namespace CoCart.Domain.Carts;

/// <summary>A line of a cart: what was chosen and how many. It holds no catalogue price, and it never changes: the cart exchanges it.</summary>
public sealed class CartItem
{
    internal CartItem(ItemKey key, Selection selection, Quantity quantity, string dataHash)
    {
        Key = key;
        Selection = selection;
        Quantity = quantity;
        DataHash = dataHash;
    }

    public ItemKey Key { get; }

    public Selection Selection { get; }

    public Quantity Quantity { get; }

    /// <summary>Digest of the product's kind and fixed attributes when it was added: it tells when the shop has changed them.</summary>
    public string DataHash { get; }

    /// <summary>What is really bought: the variation, or the product itself.</summary>
    public ProductId SoldId => Selection.SoldId;

    /// <summary>The line is a part of the other.</summary>
    public bool BelongsTo(ItemKey container) => Selection.Membership is { } membership && membership.Container == container;

    /// <summary>One of the two is a part of the other, or both are parts of the same.</summary>
    internal bool IsWith(CartItem other) => (Selection.Membership, other.Selection.Membership) switch
    {
        (null, null) => false,
        (null, _) => other.BelongsTo(Key),
        ({ } membership, null) => membership.Container == other.Key,
        ({ } membership, { } others) => membership.Container == others.Container,
    };

    internal CartItem Of(Quantity quantity) => new(Key, Selection, quantity, DataHash);

    internal CartItem At(decimal price) => new(Key, Selection with { CustomPrice = price }, Quantity, DataHash);
}

/// <summary>What a line is made of.</summary>
/// <param name="ProductId">The product; of a variation, its parent.</param>
/// <param name="VariationId">The variation, if it is one.</param>
/// <param name="Attributes">Chosen attribute values, in the parent's order.</param>
/// <param name="Data">Custom data of the client.</param>
/// <param name="CustomPrice">Price of one in major units, where the shop lets the customer name it.</param>
public sealed record Selection(
    ProductId ProductId, ProductId? VariationId, IReadOnlyList<AttributeChoice> Attributes, ItemData Data, decimal? CustomPrice)
{
    /// <summary>The line that this one comes with; none: it stands by itself.</summary>
    public Membership? Membership { get; init; }

    public ProductId SoldId => VariationId ?? ProductId;

    public ItemKey Key() => ItemKey.For(ProductId, VariationId, Attributes, Data);
}

/// <summary>Says that a line comes with another.</summary>
/// <param name="Container">The other line.</param>
/// <param name="Each">How many for one of the other.</param>
public sealed record Membership(ItemKey Container, Quantity Each);

/// <summary>A line that was taken out of the cart and may come back.</summary>
/// <param name="Item">The line.</param>
/// <param name="Amounts">What it cost when it was removed.</param>
public sealed record RemovedItem(CartItem Item, LineAmounts Amounts);

/// <summary>Amounts of a line in major units.</summary>
public sealed record LineAmounts(decimal Subtotal, decimal SubtotalTax, decimal Total, decimal Tax)
{
    public static readonly LineAmounts Zero = new(0, 0, 0, 0);

    public static LineAmounts Of(PricedLine line) => new(line.Subtotal, line.SubtotalTax, line.Total, line.Tax);
}
