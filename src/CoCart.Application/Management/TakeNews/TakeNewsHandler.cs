using System.Text.Json;
using MediatR;

namespace CoCart.Application.Management.TakeNews;

internal sealed class TakeNewsHandler(IStoreChanges changes) : IRequestHandler<TakeNewsCommand, Unit>
{
    public Task<Unit> Handle(TakeNewsCommand command, CancellationToken cancellationToken) =>
        changes.AttemptAsync(() => TakeAsync(command, cancellationToken), cancellationToken);

    private async Task<Unit> TakeAsync(TakeNewsCommand command, CancellationToken cancellationToken)
    {
        var (place, id) = (PlaceOf(command), Number(command.Document, "id"));
        if (command.IsDeleted)
            await changes.ForgetAsync(place, id, cancellationToken);
        else
            await changes.TakeAsync(place, command.Document, cancellationToken);
        await changes.SettleAsync(cancellationToken);

        return Unit.Value;
    }

    /// <summary>Shops tell of variations as of products.</summary>
    private static StorePlace PlaceOf(TakeNewsCommand command) =>
        command.Kind is StoreKind.Product && command.Document.TryGetProperty("type", out var type) && type.ToString() is "variation"
            ? new StorePlace(StoreKind.Variation, Number(command.Document, "parent_id").ToString(System.Globalization.CultureInfo.InvariantCulture))
            : new StorePlace(command.Kind);

    private static int Number(JsonElement document, string name) =>
        document.TryGetProperty(name, out var value) && int.TryParse(value.ToString(), out var number) && number > 0 ? number : throw ManagementErrors.InvalidField(name, $"{name} is no number.");
}
