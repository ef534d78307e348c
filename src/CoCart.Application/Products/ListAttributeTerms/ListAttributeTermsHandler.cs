using MediatR;

namespace CoCart.Application.Products.ListAttributeTerms;

internal sealed class ListAttributeTermsHandler(ITermBook terms) : IRequestHandler<ListAttributeTermsQuery, Listed<TermView>>
{
    public async Task<Listed<TermView>> Handle(ListAttributeTermsQuery query, CancellationToken cancellationToken)
    {
        var taxonomy = await terms.TaxonomyAsync(query.Attribute, cancellationToken);

        return await terms.ListAsync(query.Query with { Taxonomy = taxonomy }, query.Page, cancellationToken);
    }
}
