using MediatR;

namespace CoCart.Application.Products.ListTerms;

internal sealed class ListTermsHandler(ITermBook terms) : IRequestHandler<ListTermsQuery, Listed<TermView>>
{
    public async Task<Listed<TermView>> Handle(ListTermsQuery query, CancellationToken cancellationToken) =>
        await terms.ListAsync(query.Query, query.Page, cancellationToken);
}
