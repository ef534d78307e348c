using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Records;

/// <summary>Products mention their terms by name and slug: when a term changes or goes, so do its mentions.</summary>
internal static class TermMentions
{
    public static async Task RenameAsync(StoreWork work, StorePlace place, JsonElement before, JsonElement after)
    {
        if (before.Text("name") == after.Text("name") && before.Text("slug") == after.Text("slug"))
            return;
        if (TaxonomyOf(place.Kind) is not null)
            await ReplaceAsync(work, Mention(before), Mention(after));
        else if (place.Kind is StoreKind.AttributeTerm)
            await RenameValueAsync(work, StoredJson.Number(place.Parent), before.Text("name"), after.Text("name"));
    }

    public static async Task ForgetAsync(StoreWork work, StorePlace place, JsonElement gone)
    {
        if (TaxonomyOf(place.Kind) is { } taxonomy)
            await RemoveAsync(work, taxonomy, gone.Id(), Mention(gone));
        if (place.Kind is StoreKind.Attribute)
            await work.Context.Records.Where(record => record.Kind == StoreRecordKinds.AttributeTerm && record.Key.StartsWith($"{gone.Text("id")}:")).ExecuteDeleteAsync(work.CancellationToken);
        if (place.Kind is StoreKind.Category or StoreKind.Brand)
            await RaiseChildrenAsync(work, RecordPlace.Of(place.Kind).Record, gone);
    }

    private static string? TaxonomyOf(StoreKind kind) => kind switch
    {
        StoreKind.Category => Taxonomies.Category,
        StoreKind.Tag => Taxonomies.Tag,
        StoreKind.Brand => Taxonomies.Brand,
        _ => null,
    };

    /// <summary>Documents are kept in one form, so that the database finds and changes a mention as it is written, in thousands of products at once.</summary>
    private static string Mention(JsonElement term) =>
        Written(new JsonObject { ["id"] = term.Id(), ["name"] = term.Text("name"), ["slug"] = term.Text("slug") });

    private static string Written(JsonNode node) => CanonicalJson.Of(StoredJson.Close(node));

    private static Task<int> ReplaceAsync(StoreWork work, string before, string after) => work.Context.Products
        .Where(row => row.Document.Contains(before))
        .ExecuteUpdateAsync(row => row.SetProperty(product => product.Document, product => product.Document.Replace(before, after)), work.CancellationToken);

    /// <summary>With the comma that parts it from others.</summary>
    private static async Task RemoveAsync(StoreWork work, string taxonomy, int id, string mention)
    {
        foreach (var part in (string[])[$",{mention}", $"{mention},", mention])
            await ReplaceAsync(work, part, "");
        await work.Context.ProductTerms.Where(link => link.Taxonomy == taxonomy && link.TermId == id).ExecuteDeleteAsync(work.CancellationToken);
    }

    private static async Task RenameValueAsync(StoreWork work, int attribute, string before, string after)
    {
        var written = Written(JsonValue.Create(before));
        var rows = await work.Context.Products.AsTracking().Where(row => row.Document.Contains(written)).ToListAsync(work.CancellationToken);
        foreach (var row in rows)
        {
            var document = StoredJson.Open(row.Document);
            ReplaceValue(document, attribute, before, after);
            row.Document = Written(document);
        }

        await work.SaveAsync();
    }

    private static void ReplaceValue(JsonObject product, int attribute, string before, string after)
    {
        foreach (var part in product["attributes"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            if (StoredJson.Close(part).Number("id") != attribute)
                continue;
            if (part["options"] is JsonArray)
                part["options"] = new JsonArray([.. StoredJson.Close(part).Texts("options").Select(option => (JsonNode)(option == before ? after : option))]);
            if ($"{part["option"]}" == before)
                part["option"] = after;
        }
    }

    /// <summary>What lay below a category or brand that is gone lies below the one above it.</summary>
    private static async Task RaiseChildrenAsync(StoreWork work, string kind, JsonElement gone)
    {
        var rows = await work.Context.Records.AsTracking().Where(record => record.Kind == kind).ToListAsync(work.CancellationToken);
        foreach (var row in rows.Where(row => StoredJson.Parse(row.Document).Number("parent") == gone.Id()))
        {
            var document = StoredJson.Open(row.Document);
            document["parent"] = gone.Number("parent");
            row.Document = Written(document);
        }

        await work.SaveAsync();
    }
}
