using System.Text.Json;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Catalog.Sheets;

/// <summary>Images of products in all sizes that the store makes; a size that was not made shows the whole file.</summary>
internal sealed class SheetImages(IReadOnlyList<string> sizes, IReadOnlyDictionary<int, JsonElement> media)
{
    private static readonly string[] WholeSizes = ["full", "custom"];

    public ImageSheet Of(JsonElement image)
    {
        var id = image.Number("id");
        var file = media.TryGetValue(id, out var known) ? known : image;

        return new ImageSheet(
            id, image.Text("name"), image.Text("alt"), Sizes(file),
            SheetDocuments.Moment(image, "date_created"), SheetDocuments.Moment(image, "date_modified"));
    }

    /// <summary>Addresses by size of a file of the store, or of one that is only known by its address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Sizes(JsonElement file)
    {
        var whole = file.Text("source_url") is { Length: > 0 } url ? url : file.Text("src");
        var made = file.Member("media_details")?.Member("sizes");

        return
        [
            .. sizes.Select(size => KeyValuePair.Create(size, made?.Member(size) is { } own ? own.Text("source_url") : whole)),
            .. WholeSizes.Select(size => KeyValuePair.Create(size, whole)),
        ];
    }
}
