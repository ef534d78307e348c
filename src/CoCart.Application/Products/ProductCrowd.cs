using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>The products that an answer is about and all that hang on them, loaded with a fixed number of look-ups.</summary>
internal sealed class ProductCrowd(IProductCatalog catalog, IProductSheets sheets)
{
    private readonly Dictionary<ProductId, Product> _products = [];
    private readonly Dictionary<ProductId, ProductSheet> _sheets = [];

    public Product? Product(ProductId id) => _products.GetValueOrDefault(id);

    public ProductSheet? Sheet(ProductId id) => _sheets.GetValueOrDefault(id);

    /// <summary>Loads products with what the catalogue shows of them; those that are there already are not asked for again.</summary>
    public async Task LoadAsync(IEnumerable<ProductId> ids, CancellationToken cancellationToken)
    {
        var missing = ids.Where(id => !_sheets.ContainsKey(id)).Distinct().ToList();
        if (missing.Count is 0)
            return;

        await LoadProductsAsync(missing, cancellationToken);
        foreach (var (id, sheet) in await sheets.FindManyAsync(missing, cancellationToken))
            _sheets[id] = sheet;
    }

    /// <summary>Loads what prices of these products are made of.</summary>
    public Task LoadPartsAsync(IEnumerable<ProductId> ids, CancellationToken cancellationToken) =>
        LoadProductsAsync([.. ids.Select(Product).OfType<Product>().SelectMany(Parts).Where(id => !_products.ContainsKey(id)).Distinct()], cancellationToken);

    private async Task LoadProductsAsync(List<ProductId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count is 0)
            return;
        foreach (var (id, product) in await catalog.FindManyAsync(ids, cancellationToken))
            _products[id] = product;
    }

    private static IEnumerable<ProductId> Parts(Product product) =>
        product.Type is ProductType.Grouped ? product.GroupedIds : product.Variations.Select(variation => variation.Id);
}
