using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Management.Documents;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>Slugs and addresses of products, and the names of variations.</summary>
internal static class ProductNames
{
    public static Task RunAsync(StoreWork work, JsonObject document, JsonElement kept, int? parent) =>
        parent is { } number ? VariationAsync(work, document, number) : ProductAsync(work, document, kept);

    private static async Task ProductAsync(StoreWork work, JsonObject document, JsonElement kept)
    {
        var json = StoredJson.Close(document);
        var asked = SortText.Slug(json.Text("slug") is { Length: > 0 } own ? own : json.Text("name"));
        if (json.Text("slug") == kept.Text("slug") && kept.Text("permalink").Length > 0)
            return;
        var slug = await UniqueAsync(work, json.Id(), asked.Length > 0 ? asked : "product");
        document["slug"] = slug;
        document["permalink"] = $"{work.Store.SiteUrl}/product/{slug}/";
    }

    /// <summary>A variation is named by its values, and found at its product with them.</summary>
    private static async Task VariationAsync(StoreWork work, JsonObject document, int parent)
    {
        var choices = StoredJson.Close(document).List("attributes").Where(choice => choice.Text("option").Length > 0).ToList();
        document["name"] = string.Join(", ", choices.Select(choice => choice.Text("option")));
        var above = await work.Context.Products.Where(row => row.Id == parent).Select(row => row.Document).FirstOrDefaultAsync(work.CancellationToken);
        var address = above is null ? "" : StoredJson.Parse(above).Text("permalink");
        var query = string.Join('&', choices.Select(choice => $"attribute_{choice.Text("slug")}={Uri.EscapeDataString(Value(choice))}"));
        document["permalink"] = query.Length > 0 ? $"{address}?{query}" : address;
    }

    private static string Value(JsonElement choice) => choice.Number("id") > 0 ? SortText.Slug(choice.Text("option")) : choice.Text("option");

    private static async Task<string> UniqueAsync(StoreWork work, int id, string slug)
    {
        var taken = (await work.Context.Entries.Where(entry => entry.ParentId == 0 && entry.Id != id && entry.Slug.StartsWith(slug))
            .Select(entry => entry.Slug).ToListAsync(work.CancellationToken)).ToHashSet();
        var unique = slug;
        for (var number = 2; taken.Contains(unique); number++)
            unique = $"{slug}-{number}";

        return unique;
    }
}
