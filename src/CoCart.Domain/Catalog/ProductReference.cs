using System.Globalization;

namespace CoCart.Domain.Catalog;

/// <summary>How a customer names a product: by the shop's number, or by article number. What looks like a number always is one.</summary>
/// <param name="Number">The shop's number; none: an article number was given.</param>
/// <param name="Sku">The article number.</param>
public readonly record struct ProductReference(long? Number, string Sku)
{
    /// <summary>Reads <c>62</c>, <c> 62 </c>, <c>62.9</c> or <c>MUG-1</c>.</summary>
    public static ProductReference Parse(string text)
    {
        if (text.Length is 0)
            throw CatalogErrors.NotAProductReference(text);
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return new ProductReference(null, text.Trim());

        return new ProductReference((long)Math.Truncate(Math.Clamp(number, long.MinValue, long.MaxValue)), "");
    }

    /// <summary>The article number begins like a product number, so that a careless reader would take it for one.</summary>
    public bool IsMistakable => Sku.Length > 0 && char.IsAsciiDigit(Sku[0]);
}
