using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetTerm;

internal sealed class GetTermHandler(ITermBook terms) : IRequestHandler<GetTermQuery, TermView>
{
    public async Task<TermView> Handle(GetTermQuery query, CancellationToken cancellationToken)
    {
        var taxonomy = query.Attribute is { } attribute ? await terms.TaxonomyAsync(attribute, cancellationToken) : query.Taxonomy;

        return await FindAsync(taxonomy, query, cancellationToken) ?? throw CatalogErrors.TermNotFound();
    }

    private async Task<TermView?> FindAsync(string taxonomy, GetTermQuery query, CancellationToken cancellationToken)
    {
        if (query.Slug is not { } slug)
            return await terms.FindAsync(taxonomy, query.Id, cancellationToken);
        var named = await terms.ListAsync(new TermQuery { Taxonomy = taxonomy, Slugs = [slug] }, new PageOf(1, 1), cancellationToken);

        return named.Elements is [var term, ..] ? term : null;
    }
}
