using MediatR;

namespace CoCart.Application.Products.ListTerms;

internal sealed class ListTermsHandler(ITermBook terms) : IRequestHandler<ListTermsQuery, Listed<TermView>>
{
    public async Task<Listed<TermView>> Handle(ListTermsQuery query, CancellationToken cancellationToken)
    {
        var taxonomy = query.Attribute is { } attribute ? await terms.TaxonomyAsync(attribute, cancellationToken) : query.Query.Taxonomy;

        return await terms.ListAsync(query.Query with { Taxonomy = taxonomy }, query.Page, cancellationToken);
    }
}
