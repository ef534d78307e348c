using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetVariation;

internal sealed class GetVariationHandler(ProductViews views, TimeProvider clock) : IRequestHandler<GetVariationQuery, ProductView>
{
    public async Task<ProductView> Handle(GetVariationQuery query, CancellationToken cancellationToken)
    {
        var found = await views.ShowAsync([query.Id], query.Viewer, clock.GetUtcNow(), cancellationToken);

        return found is [var view] && view.Product.ParentId == query.Parent ? view : throw CatalogErrors.VariationNotFound();
    }
}
