using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>What the catalogue shows of products, read once and kept until the store changes.</summary>
public interface IProductSheets
{
    /// <summary>Those of the asked products that exist, by number.</summary>
    ValueTask<IReadOnlyDictionary<ProductId, ProductSheet>> FindManyAsync(IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken);
}
