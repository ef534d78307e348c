using System.Text.Json;
using CoCart.Domain.Common;
using MediatR;

namespace CoCart.Application.Management.ChangeDocuments;

internal sealed class ChangeDocumentsHandler(IStoreChanges changes) : IRequestHandler<ChangeDocumentsCommand, DocumentOutcomes>
{
    private const string Nameless = "0";

    public Task<DocumentOutcomes> Handle(ChangeDocumentsCommand command, CancellationToken cancellationToken) =>
        changes.AttemptAsync(() => ChangeAsync(command, cancellationToken), cancellationToken);

    private async Task<DocumentOutcomes> ChangeAsync(ChangeDocumentsCommand command, CancellationToken cancellationToken)
    {
        var (created, updated, deleted) = (new List<DocumentOutcome>(), new List<DocumentOutcome>(), new List<DocumentOutcome>());
        foreach (var fields in command.Creations)
            created.Add(await TryAsync(Nameless, () => changes.CreateAsync(command.Place, fields, command.Editor, cancellationToken), cancellationToken));
        foreach (var fields in command.Updates)
            updated.Add(await TryAsync(IdOf(fields), () => changes.UpdateAsync(command.Place, IdOf(fields), fields, command.Editor, cancellationToken), cancellationToken));
        foreach (var id in command.Deletions)
            deleted.Add(await TryAsync(id, () => changes.DeleteAsync(command.Place, id, isForced: true, command.Editor, cancellationToken), cancellationToken));
        await changes.SettleAsync(cancellationToken);

        return new DocumentOutcomes(created, updated, deleted);
    }

    private async Task<DocumentOutcome> TryAsync(string id, Func<Task<JsonElement>> change, CancellationToken cancellationToken)
    {
        try
        {
            return new DocumentOutcome(id, await changes.AttemptAsync(change, cancellationToken), null);
        }
        catch (DomainException failure)
        {
            return new DocumentOutcome(id, null, failure);
        }
    }

    private static string IdOf(JsonElement fields) => fields.TryGetProperty("id", out var id) ? id.ToString() : Nameless;
}
