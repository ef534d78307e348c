using System.Diagnostics;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>What the example plug-in writes down of events: cart, kind, product, quantity before and after.</summary>
[Collection(ExtensionGroup.Name)]
public class CartEventTests(ExtensionServer server)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Shopper _shopper = server.NewShopper();

    [Fact]
    public async Task Every_stored_change_is_told_once_and_in_order()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Mug);
        var mug = cart.KeyOf(ExtensionStore.Mug);
        await _shopper.AddAsync(ExtensionStore.Mug, 2);
        await _shopper.SetAsync(mug, 2);
        await _shopper.DeleteAsync($"/item/{mug}");
        await _shopper.RestoreAsync(server.Client, mug);
        await _shopper.PostAsync("/clear", "{}");

        Assert.Equal(
            [
                "CartStarted  0 ", "ItemAdded 62 0 1", "CartUpdated  0 ",
                "ItemQuantityChanged 62 1 3", "CartUpdated  0 ",
                "ItemQuantityChanged 62 3 2", "CartUpdated  0 ",
                "ItemRemoved 62 2 2", "CartUpdated  0 ",
                "ItemRestored 62 0 2", "CartUpdated  0 ",
                "CartCleared  0 ", "CartUpdated  0 ",
            ],
            await ReadAsync(13));
    }

    [Fact]
    public async Task Of_what_is_refused_or_only_read_nothing_is_told()
    {
        await _shopper.TryAddAsync(ExtensionStore.Lottery);
        await _shopper.TryAddAsync(ExtensionStore.Mug, 21);
        await _shopper.CartAsync();
        await _shopper.AddAsync(ExtensionStore.Mug);

        Assert.Equal(["CartStarted  0 ", "ItemAdded 62 0 1", "CartUpdated  0 "], await ReadAsync(3));
    }

    /// <summary>The events of this cart, as soon as there are so many.</summary>
    private async Task<IReadOnlyList<string>> ReadAsync(int count)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience)
        {
            await using var file = new FileStream(server.EventFile, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            var lines = (await reader.ReadToEndAsync()).Split('\n').Where(line => line.StartsWith(_shopper.Key, StringComparison.Ordinal)).ToList();
            if (lines.Count >= count)
                return [.. lines.Select(line => line[(_shopper.Key.Length + 1)..])];
        }

        throw new TimeoutException("The events did not come.");
    }
}
