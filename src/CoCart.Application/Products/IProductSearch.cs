using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>Finds products by what the store's index knows of them.</summary>
public interface IProductSearch
{
    /// <summary>A part of the published products that fit, in order, and how many fit at all.</summary>
    ValueTask<Listed<ProductId>> FindAsync(ProductFilter filter, PageOf page, CancellationToken cancellationToken);

    /// <summary>The published product with a slug; none if there is no such.</summary>
    ValueTask<ProductId?> FindBySlugAsync(string slug, CancellationToken cancellationToken);

    /// <summary>Products that share a category or tag with each of the asked, a few for each; always the same until the store changes.</summary>
    ValueTask<IReadOnlyDictionary<ProductId, IReadOnlyList<ProductId>>> FindRelatedAsync(
        IReadOnlyCollection<ProductSheet> sheets, CancellationToken cancellationToken);
}
