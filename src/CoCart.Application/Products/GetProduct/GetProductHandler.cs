using System.Globalization;
using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetProduct;

internal sealed class GetProductHandler(IProductCatalog catalog, IProductSearch search, ProductViews views, TimeProvider clock)
    : IRequestHandler<GetProductQuery, ProductView>
{
    public async Task<ProductView> Handle(GetProductQuery query, CancellationToken cancellationToken)
    {
        var id = await FindAsync(query.Reference, cancellationToken);

        return await views.ShowAsync([id], query.Viewer, clock.GetUtcNow(), cancellationToken) is [var view] ? view : throw CatalogErrors.ProductNotFound();
    }

    private async ValueTask<ProductId> FindAsync(string reference, CancellationToken cancellationToken)
    {
        if (reference.Length > 0 && reference.All(char.IsAsciiDigit))
            return int.TryParse(reference, CultureInfo.InvariantCulture, out var number) ? new ProductId(number) : throw CatalogErrors.ProductNotFound();

        return (await catalog.FindBySkuAsync(reference, cancellationToken))?.Id
            ?? await search.FindBySlugAsync(reference, cancellationToken)
            ?? throw CatalogErrors.UnknownSku(reference);
    }
}
