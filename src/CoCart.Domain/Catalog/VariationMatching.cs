using CoCart.Domain.Common;

namespace CoCart.Domain.Catalog;

/// <summary>Finds the variation that a customer means.</summary>
public static class VariationMatching
{
    /// <summary>The first variation, in the store's order, that the given values fit; every variation attribute must be given.</summary>
    public static VariationChoice? Match(this Product parent, IReadOnlyDictionary<string, string> given)
    {
        foreach (var variation in parent.Variations)
            if (variation.Attributes.All(attribute => Fits(attribute, given)))
                return variation;

        return null;
    }

    /// <summary>Why no variation fits: a value that the product does not know, one that is not given, or just this combination.</summary>
    public static DomainException WhyNone(this Product parent, IReadOnlyDictionary<string, string> given)
    {
        var missing = new List<ProductAttribute>();
        foreach (var attribute in parent.Attributes.Where(attribute => attribute.IsVariation))
            if (!given.TryGetValue(attribute.Key, out var value))
                missing.Add(attribute);
            else if (value.Length > 0 && attribute.Find(value) is null)
                return CatalogErrors.InvalidVariationData(attribute);

        return missing.Count is 0 ? CatalogErrors.NoVariation(parent) : CatalogErrors.MissingVariationData(missing);
    }

    /// <summary>
    /// The values of a line, in the parent's order: fixed ones from the variation, the others as given. A given value that
    /// contradicts a fixed one, or that an open attribute does not know, is refused; so is an open attribute that is not given.
    /// </summary>
    public static IReadOnlyList<AttributeChoice> Complete(this Product variation, IReadOnlyDictionary<string, string> given)
    {
        var chosen = new List<AttributeChoice>(variation.FixedAttributes.Count);
        var missing = new List<ProductAttribute>();
        foreach (var choice in variation.FixedAttributes)
        {
            var attribute = variation.Attributes.First(attribute => attribute.Key == choice.Key);
            if (Value(choice, attribute, given) is { } value)
                chosen.Add(new AttributeChoice(choice.Key, value));
            else
                missing.Add(attribute);
        }

        return missing.Count is 0 ? chosen : throw CatalogErrors.MissingVariationData(missing);
    }

    /// <summary>An open attribute that is not named leaves the choice to the customer, later; one that is not fixed fits any value.</summary>
    private static bool Fits(AttributeChoice attribute, IReadOnlyDictionary<string, string> given) =>
        attribute.IsAny || (given.TryGetValue(attribute.Key, out var value) && value == attribute.Value);

    private static string? Value(AttributeChoice choice, ProductAttribute attribute, IReadOnlyDictionary<string, string> given)
    {
        if (!given.TryGetValue(choice.Key, out var value))
            return choice.IsAny ? null : choice.Value;

        var isValid = choice.IsAny ? value.Length is 0 || attribute.Find(value) is not null : value == choice.Value;

        return isValid ? value : throw CatalogErrors.InvalidVariationData(attribute);
    }
}
