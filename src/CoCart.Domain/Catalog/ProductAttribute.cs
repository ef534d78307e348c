namespace CoCart.Domain.Catalog;

/// <summary>One value that an attribute may take.</summary>
/// <param name="Value">As clients send it: the term's slug, or a local attribute's own text.</param>
/// <param name="Label">As people read it.</param>
public sealed record AttributeOption(string Value, string Label);

/// <summary>A property of a product, such as its colour.</summary>
/// <param name="Key">Name on the wire: <c>attribute_pa_color</c> (of the whole shop) or <c>attribute_ink-type</c> (of this product).</param>
/// <param name="Label">As people read it.</param>
/// <param name="IsVariation">The variations differ in it.</param>
/// <param name="Options">The values it may take on this product, in the store's order.</param>
public sealed record ProductAttribute(string Key, string Label, bool IsVariation, IReadOnlyList<AttributeOption> Options)
{
    public AttributeOption? Find(string value) => Options.FirstOrDefault(option => option.Value == value);
}

/// <summary>An attribute value that was chosen for a line, or that a variation is fixed to; empty means "any".</summary>
public readonly record struct AttributeChoice(string Key, string Value)
{
    public bool IsAny => Value.Length is 0;
}

/// <summary>A variation as its parent knows it.</summary>
/// <param name="Id">The variation.</param>
/// <param name="Attributes">Its values in the parent's attribute order; empty means "any".</param>
public sealed record VariationChoice(ProductId Id, IReadOnlyList<AttributeChoice> Attributes);
