using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetAttributeTerm;

internal sealed class GetAttributeTermHandler(ITermBook terms) : IRequestHandler<GetAttributeTermQuery, TermView>
{
    public async Task<TermView> Handle(GetAttributeTermQuery query, CancellationToken cancellationToken)
    {
        var taxonomy = await terms.TaxonomyAsync(query.Attribute, cancellationToken);

        return await FindAsync(taxonomy, query, cancellationToken) ?? throw CatalogErrors.TermNotFound();
    }

    private async Task<TermView?> FindAsync(string taxonomy, GetAttributeTermQuery query, CancellationToken cancellationToken)
    {
        if (query.Slug is not { } slug)
            return await terms.FindAsync(taxonomy, query.Id, cancellationToken);
        var named = await terms.ListAsync(new TermQuery { Taxonomy = taxonomy, Slugs = [slug] }, new PageOf(1, 1), cancellationToken);

        return named.Elements is [var term, ..] ? term : null;
    }
}
