using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetAttribute;

internal sealed class GetAttributeHandler(ITermBook terms) : IRequestHandler<GetAttributeQuery, AttributeView>
{
    public async Task<AttributeView> Handle(GetAttributeQuery query, CancellationToken cancellationToken) =>
        await terms.AttributeAsync(query.Reference, cancellationToken) ?? throw CatalogErrors.AttributeNotFound();
}
