using System.Text.Json;
using MediatR;

namespace CoCart.Application.Management.CreateDocument;

internal sealed class CreateDocumentHandler(IStoreChanges changes) : IRequestHandler<CreateDocumentCommand, JsonElement>
{
    public Task<JsonElement> Handle(CreateDocumentCommand command, CancellationToken cancellationToken) => changes.AttemptAsync(
        async () =>
        {
            var document = await changes.CreateAsync(command.Place, command.Values, command.Editor, cancellationToken);
            await changes.SettleAsync(cancellationToken);

            return document;
        },
        cancellationToken);
}
