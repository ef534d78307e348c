namespace CoCart.Domain.Catalog;

/// <summary>The products of the store, of every status, as they are now.</summary>
public interface IProductCatalog
{
    /// <summary>A product or variation by the store's number; none if there is no such.</summary>
    ValueTask<Product?> FindAsync(ProductId id, CancellationToken cancellationToken);

    /// <summary>A product or variation by its article number, in any case, blanks around it ignored.</summary>
    ValueTask<Product?> FindBySkuAsync(string sku, CancellationToken cancellationToken);

    /// <summary>Those of the asked products that exist, by number: one look-up, however many are asked.</summary>
    ValueTask<IReadOnlyDictionary<ProductId, Product>> FindManyAsync(IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken);
}
