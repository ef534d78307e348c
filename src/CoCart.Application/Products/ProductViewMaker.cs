using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;

namespace CoCart.Application.Products;

/// <summary>Puts views together of what was loaded.</summary>
internal sealed class ProductViewMaker(ProductCrowd crowd, Store store, ProductPrices prices, ProductViewer viewer, DateTimeOffset now)
{
    public required IReadOnlyDictionary<ProductId, IReadOnlyList<ProductId>> Related { get; init; }

    public required IReadOnlyDictionary<ProductId, RatingView> Ratings { get; init; }

    public required ILookup<ProductId, ReviewView> Reviews { get; init; }

    /// <summary>A product with all that hangs on it; none if it is not published.</summary>
    public ProductView? Whole(ProductId id)
    {
        if (Bare(id) is not { } view)
            return null;
        if (view.Product.ParentId is { } parent)
            return view with { Parent = Bare(parent) };

        return view with
        {
            Rating = Ratings.GetValueOrDefault(id, RatingView.None),
            Variations = Many(view.Product.Variations.Select(variation => variation.Id)),
            Related = Many(Related.GetValueOrDefault(id, [])),
            Upsells = Many(view.Sheet.UpsellIds),
            CrossSells = Many(view.Product.CrossSellIds),
            Reviews = [.. Reviews[id]],
        };
    }

    private IReadOnlyList<ProductView> Many(IEnumerable<ProductId> ids) => [.. ids.Select(Bare).OfType<ProductView>()];

    private ProductView? Bare(ProductId id)
    {
        if (crowd.Product(id) is not { Status: ProductStatus.Published } product || crowd.Sheet(id) is not { } sheet)
            return null;

        return new ProductView
        {
            Product = product,
            Sheet = product.Password.Length is 0 || product.Password == viewer.Password ? sheet : sheet with { Description = "", ShortDescription = "" },
            Store = store,
            Now = now,
            Prices = prices.Of(product, crowd.Product),
        };
    }
}
