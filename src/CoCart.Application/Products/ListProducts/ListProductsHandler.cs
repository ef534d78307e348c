using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.ListProducts;

internal sealed class ListProductsHandler(IProductSearch search, ProductViews views, TimeProvider clock)
    : IRequestHandler<ListProductsQuery, Listed<ProductView>>
{
    public async Task<Listed<ProductView>> Handle(ListProductsQuery query, CancellationToken cancellationToken)
    {
        var found = await search.FindAsync(query.Filter, query.Page, cancellationToken);
        if (found.Total > 0 && (query.Page.Number - 1L) * query.Page.Size >= found.Total)
            throw CatalogErrors.PageBeyondEnd();

        return new Listed<ProductView>(await views.ShowAsync(found.Elements, query.Viewer, clock.GetUtcNow(), cancellationToken), found.Total);
    }
}
