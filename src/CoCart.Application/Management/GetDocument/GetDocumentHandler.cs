using System.Text.Json;
using MediatR;

namespace CoCart.Application.Management.GetDocument;

internal sealed class GetDocumentHandler(IManagedStore store) : IRequestHandler<GetDocumentQuery, JsonElement>
{
    public Task<JsonElement> Handle(GetDocumentQuery query, CancellationToken cancellationToken) =>
        store.GetAsync(query.Place, query.Id, cancellationToken);
}
