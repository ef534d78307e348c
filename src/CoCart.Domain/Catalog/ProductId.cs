namespace CoCart.Domain.Catalog;

/// <summary>The store's own number of a product or variation.</summary>
public readonly record struct ProductId(int Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
