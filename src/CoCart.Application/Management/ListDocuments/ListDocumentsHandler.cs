using System.Text.Json;
using CoCart.Application.Products;
using MediatR;

namespace CoCart.Application.Management.ListDocuments;

internal sealed class ListDocumentsHandler(IManagedStore store) : IRequestHandler<ListDocumentsQuery, Listed<JsonElement>>
{
    public Task<Listed<JsonElement>> Handle(ListDocumentsQuery query, CancellationToken cancellationToken) =>
        store.ListAsync(query.Place, query.Filter, cancellationToken);
}
