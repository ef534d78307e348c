using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>
/// Images of a product: known files by their numbers, new ones by their addresses. Nothing is fetched: this server shows
/// addresses, it does not keep files.
/// </summary>
internal sealed class ProductImages(StoreWork work, JsonObject document, JsonElement fields)
{
    private static readonly string[] Dates = ["date_created", "date_modified"];

    public async Task ResolveAsync()
    {
        if (fields.Member("images") is not null)
            document["images"] = new JsonArray([.. await AllAsync(fields.List("images"))]);
        if (fields.Member("image") is { ValueKind: JsonValueKind.Object } image)
            document["image"] = (await AllAsync([image])).FirstOrDefault();
    }

    private async Task<List<JsonNode>> AllAsync(IEnumerable<JsonElement> sent)
    {
        var images = sent.ToList();
        var keys = images.ConvertAll(image => StoredJson.Key(image.Number("id")));
        var files = (await work.Context.Records.AsNoTracking().Where(record => record.Kind == StoreRecordKinds.Media && keys.Contains(record.Key))
            .Select(record => record.Document).ToListAsync(work.CancellationToken)).ConvertAll(StoredJson.Parse).ToDictionary(file => file.Number("id"));
        var resolved = new List<JsonNode>();
        foreach (var image in images)
            resolved.Add(image.Number("id") > 0 ? Known(image, files) : await NewAsync(image));

        return resolved;
    }

    private static JsonObject Known(JsonElement image, Dictionary<int, JsonElement> files) =>
        files.TryGetValue(image.Number("id"), out var file) || image.Text("src").Length > 0
            ? Shape(image.Number("id"), image, file)
            : throw ManagementErrors.InvalidField("images", $"There is no image {image.Number("id")}.");

    private async Task<JsonNode> NewAsync(JsonElement image)
    {
        if (!Uri.TryCreate(image.Text("src"), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw ManagementErrors.InvalidField("images", "An image has a number or an address.");
        var shown = Shape(await StoreNumbers.NextAsync(work, StoreNumbers.Posts), image, default);
        foreach (var date in Dates)
            work.Stamp(shown, date);
        var media = new JsonObject
        {
            ["id"] = shown["id"]?.DeepClone(),
            ["date_gmt"] = shown["date_created_gmt"]?.DeepClone(),
            ["title"] = shown["name"]?.DeepClone(),
            ["alt_text"] = shown["alt"]?.DeepClone(),
            ["source_url"] = address.ToString(),
            ["media_details"] = new JsonObject { ["sizes"] = new JsonObject() },
        };
        work.Context.Add(new StoreRecordRow { Kind = StoreRecordKinds.Media, Key = $"{media["id"]}", Document = media.ToJsonString() });
        await work.SaveAsync();

        return shown;
    }

    private static JsonObject Shape(int id, JsonElement image, JsonElement file)
    {
        var address = file.Text("source_url") is { Length: > 0 } known ? known : image.Text("src");
        var taken = file.Text("date_gmt");

        return new JsonObject
        {
            ["id"] = id,
            ["date_created"] = image.Text("date_created") is { Length: > 0 } created ? created : taken,
            ["date_created_gmt"] = image.Text("date_created_gmt") is { Length: > 0 } createdUtc ? createdUtc : taken,
            ["date_modified"] = image.Text("date_modified") is { Length: > 0 } modified ? modified : taken,
            ["date_modified_gmt"] = image.Text("date_modified_gmt") is { Length: > 0 } modifiedUtc ? modifiedUtc : taken,
            ["src"] = address,
            ["name"] = image.Text("name") is { Length: > 0 } name ? name : address[(address.LastIndexOf('/') + 1)..],
            ["alt"] = image.Member("alt") is null ? file.Text("alt_text") : image.Text("alt"),
        };
    }
}
