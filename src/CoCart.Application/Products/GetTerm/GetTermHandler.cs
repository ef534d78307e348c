using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetTerm;

internal sealed class GetTermHandler(ITermBook terms) : IRequestHandler<GetTermQuery, TermView>
{
    public async Task<TermView> Handle(GetTermQuery query, CancellationToken cancellationToken) =>
        await terms.FindAsync(query.Taxonomy, query.Id, cancellationToken) ?? throw CatalogErrors.TermNotFound();
}
