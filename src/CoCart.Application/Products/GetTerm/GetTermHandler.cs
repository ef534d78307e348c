using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetTerm;

internal sealed class GetTermHandler(ITermBook terms) : IRequestHandler<GetTermQuery, TermView>
{
    public async Task<TermView> Handle(GetTermQuery query, CancellationToken cancellationToken)
    {
        var taxonomy = query.Attribute is { } attribute ? await terms.TaxonomyAsync(attribute, cancellationToken) : query.Taxonomy;

        return await terms.FindAsync(taxonomy, query.Id, cancellationToken) ?? throw CatalogErrors.TermNotFound();
    }
}
