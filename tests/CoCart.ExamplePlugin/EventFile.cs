using CoCart.Application.Extensions;

namespace CoCart.ExamplePlugin;

/// <summary>Writes events down, one a line.</summary>
internal sealed class EventFile(string path) : ICartEventHandler
{
    public async ValueTask HandleAsync(CartEvent cartEvent, CancellationToken cancellationToken)
    {
        if (cartEvent.Item is { } item)
            await Trouble.MakeAsync(item.Selection.Data);

        var line = $"{cartEvent.Cart.Key} {cartEvent.Kind} {cartEvent.Item?.SoldId.Value} {cartEvent.QuantityBefore} {cartEvent.Item?.Quantity}";
        await File.AppendAllLinesAsync(path, [line], cancellationToken);
    }
}
