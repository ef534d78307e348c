using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;
using CoCart.Domain.Stores;

namespace CoCart.Application.Products;

/// <summary>Who looks at products, and what is wanted beside them.</summary>
/// <param name="Account">The signed-in user; none: a guest.</param>
/// <param name="Password">What the client knows of protected products.</param>
/// <param name="WithReviews">Reviews are wanted, too.</param>
public sealed record ProductViewer(CustomerAccount? Account, string? Password, bool WithReviews);

/// <summary>Makes views of products. The number of look-ups does not depend on the number of products.</summary>
internal sealed class ProductViews(
    IProductCatalog catalog, IProductSheets sheets, IProductSearch search, IReviewBook reviews, IStoreReader stores)
{
    /// <summary>The published ones of the asked products, in the order asked for.</summary>
    public async Task<IReadOnlyList<ProductView>> ShowAsync(
        IReadOnlyList<ProductId> ids, ProductViewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var crowd = new ProductCrowd(catalog, sheets);
        await crowd.LoadAsync(ids, cancellationToken);
        var related = await search.FindRelatedAsync([.. ids.Select(crowd.Sheet).OfType<ProductSheet>()], cancellationToken);
        await LoadAroundAsync(crowd, ids, related, cancellationToken);

        var store = await stores.ReadAsync(cancellationToken);
        var maker = new ProductViewMaker(crowd, store, new ProductPrices(store, viewer.Account, now), viewer, now)
        {
            Related = related,
            Ratings = await reviews.FindRatingsAsync(ids, cancellationToken),
            Reviews = viewer.WithReviews ? await reviews.FindApprovedAsync(ids, cancellationToken) : NoReviews,
        };

        return [.. ids.Select(maker.Whole).OfType<ProductView>()];
    }

    private static readonly ILookup<ProductId, ReviewView> NoReviews = Array.Empty<ReviewView>().ToLookup(review => review.ProductId);

    private static async Task LoadAroundAsync(
        ProductCrowd crowd,
        IReadOnlyList<ProductId> ids,
        IReadOnlyDictionary<ProductId, IReadOnlyList<ProductId>> related,
        CancellationToken cancellationToken)
    {
        var around = ids.Select(crowd.Product).OfType<Product>()
            .SelectMany(product => product.Variations.Select(variation => variation.Id)
                .Concat(product.CrossSellIds)
                .Concat(product.ParentId is { } parent ? [parent] : []))
            .Concat(ids.Select(crowd.Sheet).OfType<ProductSheet>().SelectMany(sheet => sheet.UpsellIds))
            .Concat(related.Values.SelectMany(list => list))
            .ToList();
        await crowd.LoadAsync(around, cancellationToken);
        await crowd.LoadPartsAsync(ids.Concat(around), cancellationToken);
    }
}
