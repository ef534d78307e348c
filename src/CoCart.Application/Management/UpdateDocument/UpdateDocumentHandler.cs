using System.Text.Json;
using MediatR;

namespace CoCart.Application.Management.UpdateDocument;

internal sealed class UpdateDocumentHandler(IStoreChanges changes) : IRequestHandler<UpdateDocumentCommand, JsonElement>
{
    public Task<JsonElement> Handle(UpdateDocumentCommand command, CancellationToken cancellationToken) => changes.AttemptAsync(
        async () =>
        {
            var document = await changes.UpdateAsync(command.Place, command.Id, command.Values, command.Editor, cancellationToken);
            await changes.SettleAsync(cancellationToken);

            return document;
        },
        cancellationToken);
}
