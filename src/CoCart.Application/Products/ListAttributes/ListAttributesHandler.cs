using MediatR;

namespace CoCart.Application.Products.ListAttributes;

internal sealed class ListAttributesHandler(ITermBook terms) : IRequestHandler<ListAttributesQuery, IReadOnlyList<AttributeView>>
{
    public async Task<IReadOnlyList<AttributeView>> Handle(ListAttributesQuery query, CancellationToken cancellationToken) =>
        await terms.AttributesAsync(cancellationToken);
}
