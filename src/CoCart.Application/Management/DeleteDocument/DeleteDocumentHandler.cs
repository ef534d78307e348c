using System.Text.Json;
using MediatR;

namespace CoCart.Application.Management.DeleteDocument;

internal sealed class DeleteDocumentHandler(IStoreChanges changes) : IRequestHandler<DeleteDocumentCommand, JsonElement>
{
    public Task<JsonElement> Handle(DeleteDocumentCommand command, CancellationToken cancellationToken) => changes.AttemptAsync(
        async () =>
        {
            var document = await changes.DeleteAsync(command.Place, command.Id, command.IsForced, command.Editor, cancellationToken);
            await changes.SettleAsync(cancellationToken);

            return document;
        },
        cancellationToken);
}
