using System.Text.Json;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Sheets;

/// <summary>What all sheets have in common.</summary>
/// <param name="Sizes">Names of the sizes that the store makes of an image, in its order.</param>
/// <param name="Placeholder">What stands for the image of a product that has none.</param>
/// <param name="Slugs">Slugs of attribute values.</param>
internal sealed record SheetFacts(IReadOnlyList<string> Sizes, IReadOnlyList<ImageSheet> Placeholder, StoreTerms Slugs)
{
    private const string PlaceholderName = "Placeholder";

    public static async Task<SheetFacts> ReadAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var site = await RecordAsync(context, StoreRecordKinds.Site, "site", cancellationToken);
        var file = await RecordAsync(context, StoreRecordKinds.Media, site.Text("placeholder_image_id"), cancellationToken);
        IReadOnlyList<string> sizes = site.Member("image_sizes") is { ValueKind: JsonValueKind.Object } made
            ? [.. made.EnumerateObject().Select(size => size.Name)]
            : [];
        var images = new SheetImages(sizes, new Dictionary<int, JsonElement>());
        var addresses = images.Sizes(file.ValueKind is JsonValueKind.Undefined ? Address(site.Text("placeholder_image")) : file);

        return new SheetFacts(
            sizes, [new ImageSheet(0, PlaceholderName, PlaceholderName, addresses, null, null)], (await TermSource.ReadAsync(context, cancellationToken)).Slugs);
    }

    private static JsonElement Address(string url) => JsonSerializer.SerializeToElement(new { src = url });

    private static async Task<JsonElement> RecordAsync(CartDbContext context, string kind, string key, CancellationToken cancellationToken)
    {
        var record = await context.Records.AsNoTracking().FirstOrDefaultAsync(row => row.Kind == kind && row.Key == key, cancellationToken);

        return record is null ? default : JsonDocument.Parse(record.Document).RootElement;
    }
}
