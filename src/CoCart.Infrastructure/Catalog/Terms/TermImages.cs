using System.Globalization;
using System.Text.Json;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Sheets;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Terms;

/// <summary>Images of categories: their thumbnail only.</summary>
internal static class TermImages
{
    private static readonly string[] Sizes = ["thumbnail"];

    public static async Task<IReadOnlyDictionary<int, ImageSheet>> ReadAsync(CartDbContext context, IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        if (ids.Count is 0)
            return new Dictionary<int, ImageSheet>();

        var keys = ids.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        var records = await context.Records.AsNoTracking()
            .Where(record => record.Kind == StoreRecordKinds.Media && keys.Contains(record.Key))
            .ToListAsync(cancellationToken);
        var images = new SheetImages(Sizes, new Dictionary<int, JsonElement>());

        return records.Select(record => JsonDocument.Parse(record.Document).RootElement).ToDictionary(file => file.Id(), file => Image(file, images));
    }

    private static ImageSheet Image(JsonElement file, SheetImages images) => new(
        file.Id(), file.Text("title"), file.Text("alt_text"), images.Sizes(file), SheetDocuments.Moment(file, "date"), SheetDocuments.Moment(file, "date"));
}
