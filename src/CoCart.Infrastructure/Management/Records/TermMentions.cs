using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
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
        if (MemberOf(place.Kind) is { } member)
            await ChangeAsync(work, Mention(before), product => Replace(product, member, before.Id(), Mention(after)));
        else if (place.Kind is StoreKind.AttributeTerm)
            await ChangeAsync(work, JsonValue.Create(before.Text("name")), product => ReplaceValue(product, StoredJson.Number(place.Parent), before.Text("name"), after.Text("name")));
    }

    public static async Task ForgetAsync(StoreWork work, StorePlace place, JsonElement gone)
    {
        if (MemberOf(place.Kind) is { } member)
            await ChangeAsync(work, Mention(gone), product => Replace(product, member, gone.Id(), null));
        if (place.Kind is StoreKind.Attribute)
            await work.Context.Records.Where(record => record.Kind == StoreRecordKinds.AttributeTerm && record.Key.StartsWith($"{gone.Text("id")}:")).ExecuteDeleteAsync(work.CancellationToken);
        if (place.Kind is StoreKind.Category)
            await RaiseChildrenAsync(work, gone);
    }

    private static string? MemberOf(StoreKind kind) => kind switch
    {
        StoreKind.Category => "categories",
        StoreKind.Tag => "tags",
        _ => null,
    };

    private static JsonObject Mention(JsonElement term) => new() { ["id"] = term.Id(), ["name"] = term.Text("name"), ["slug"] = term.Text("slug") };

    /// <summary>Documents are kept in one form, so that the database finds a mention as it is written.</summary>
    private static async Task ChangeAsync(StoreWork work, JsonNode mention, Action<JsonObject> change)
    {
        var written = Importing.WooCommerce.CanonicalJson.Of(StoredJson.Close(mention));
        var rows = await work.Context.Products.AsTracking().Where(row => row.Document.Contains(written)).ToListAsync(work.CancellationToken);
        foreach (var row in rows)
        {
            var document = StoredJson.Open(row.Document);
            change(document);
            row.Document = Importing.WooCommerce.CanonicalJson.Of(StoredJson.Close(document));
            work.Families.Add(row.ParentId ?? row.Id);
        }

        await work.SaveAsync();
    }

    private static void Replace(JsonObject product, string member, int id, JsonObject? mention) =>
        product[member] = new JsonArray([.. StoredJson.Close(product).List(member)
            .Where(term => mention is not null || term.Number("id") != id)
            .Select(term => term.Number("id") == id ? mention?.DeepClone() : FieldReading.Node(term))]);

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

    /// <summary>What lay below a category that is gone lies below the one above it.</summary>
    private static async Task RaiseChildrenAsync(StoreWork work, JsonElement gone)
    {
        var rows = await work.Context.Records.AsTracking().Where(record => record.Kind == StoreRecordKinds.Category).ToListAsync(work.CancellationToken);
        foreach (var row in rows.Where(row => StoredJson.Parse(row.Document).Number("parent") == gone.Id()))
        {
            var document = StoredJson.Open(row.Document);
            document["parent"] = gone.Number("parent");
            row.Document = Importing.WooCommerce.CanonicalJson.Of(StoredJson.Close(document));
        }

        await work.SaveAsync();
    }
}
