using System.Globalization;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>Finds attributes as clients name them.</summary>
internal static class TermBookAccess
{
    private const string Prefix = "pa_";

    /// <summary>An attribute by its number, or by its slug with or without <c>pa_</c>.</summary>
    public static async ValueTask<AttributeView?> AttributeAsync(this ITermBook terms, string reference, CancellationToken cancellationToken)
    {
        var attributes = await terms.AttributesAsync(cancellationToken);
        var slug = reference.StartsWith(Prefix, StringComparison.Ordinal) ? reference : $"{Prefix}{reference}";

        return int.TryParse(reference, CultureInfo.InvariantCulture, out var id)
            ? attributes.FirstOrDefault(attribute => attribute.Id == id)
            : attributes.FirstOrDefault(attribute => attribute.Taxonomy == slug);
    }

    /// <summary>The taxonomy of an attribute's values.</summary>
    public static async ValueTask<string> TaxonomyAsync(this ITermBook terms, string reference, CancellationToken cancellationToken) =>
        (await terms.AttributeAsync(reference, cancellationToken))?.Taxonomy ?? throw CatalogErrors.TaxonomyNotFound();
}
