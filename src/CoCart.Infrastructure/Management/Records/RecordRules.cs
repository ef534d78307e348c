using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Management.Documents;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Records;

/// <summary>What must hold of terms, attributes and taxes beside the types of their members.</summary>
internal static class RecordRules
{
    private const string AttributePrefix = "pa_";
    private static readonly (string One, string Many)[] Places = [("postcode", "postcodes"), ("city", "cities")];

    public static async Task ForCreationAsync(StoreWork work, StorePlace place, JsonObject document, JsonElement fields)
    {
        if (place.Kind is StoreKind.TaxRate)
        {
            await TaxRateAsync(work, document, fields);
            return;
        }

        if (fields.Text("name").Trim().Length is 0)
            throw ManagementErrors.MissingField("name");
        document["slug"] = Slug(place.Kind, fields);
        await NamedAsync(work, place, document);
    }

    /// <summary>The slugs of attributes and tax classes stay: products name them by it.</summary>
    public static Task ForUpdateAsync(StoreWork work, StorePlace place, JsonObject document, JsonElement known, JsonElement fields)
    {
        if (place.Kind is StoreKind.TaxRate)
            return TaxRateAsync(work, document, fields);
        if (place.Kind is StoreKind.Attribute or StoreKind.TaxClass)
            document["slug"] = known.Text("slug");

        return NamedAsync(work, place, document);
    }

    private static string Slug(StoreKind kind, JsonElement fields)
    {
        var slug = fields.Text("slug") is { Length: > 0 } sent ? sent : SortText.Slug(fields.Text("name"));

        return kind is StoreKind.Attribute && !slug.StartsWith(AttributePrefix, StringComparison.Ordinal) ? AttributePrefix + slug : slug;
    }

    /// <summary>Names and slugs are there, and nobody else's in the same list.</summary>
    private static async Task NamedAsync(StoreWork work, StorePlace place, JsonObject document)
    {
        var json = StoredJson.Close(document);
        if (json.Text("name").Length is 0 || json.Text("slug").Length is 0)
            throw ManagementErrors.MissingField("name");
        var others = (await OthersAsync(work, place)).FindAll(other => other.Text("id") != json.Text("id") || (place.Kind is StoreKind.TaxClass && json.Text("name") != other.Text("name")));
        var taken = others.Find(other => other.Text("slug") == json.Text("slug") || IsNamesake(place.Kind, other, json));
        if (taken.ValueKind is not JsonValueKind.Undefined)
            throw ManagementErrors.NameTaken(place.Kind, taken.Number("id"));
        if (place.Kind is StoreKind.Category or StoreKind.Brand && json.Number("parent") is > 0 and var parent && (parent == json.Number("id") || !others.Exists(other => other.Number("id") == parent)))
            throw ManagementErrors.InvalidField("parent", "There is none of this number to stand below.");
    }

    /// <summary>Categories of one name may lie below different ones.</summary>
    private static bool IsNamesake(StoreKind kind, JsonElement other, JsonElement json) => kind is not StoreKind.Attribute
        && other.Number("parent") == json.Number("parent")
        && other.Text("name").Equals(json.Text("name"), StringComparison.OrdinalIgnoreCase);

    private static async Task<List<JsonElement>> OthersAsync(StoreWork work, StorePlace place)
    {
        var (kind, start) = (RecordPlace.Of(place.Kind).Record, RecordPlace.Key(place, ""));
        var documents = await work.Context.Records.AsNoTracking().Where(record => record.Kind == kind && record.Key.StartsWith(start))
            .Select(record => record.Document).ToListAsync(work.CancellationToken);

        return documents.ConvertAll(StoredJson.Parse);
    }

    private static async Task TaxRateAsync(StoreWork work, JsonObject document, JsonElement fields)
    {
        foreach (var (one, many) in Places)
            if (fields.Member(many) is not null)
                document[one] = string.Join(';', fields.Texts(many));
            else if (fields.Member(one) is not null)
                document[many] = new JsonArray([.. fields.Text(one).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => (JsonNode)text)]);
        var json = StoredJson.Close(document);
        document["country"] = json.Text("country").ToUpperInvariant();
        document["state"] = json.Text("state").ToUpperInvariant();
        document["rate"] = (json.Amount("rate") ?? 0).ToString("0.0000", CultureInfo.InvariantCulture);
        var slug = json.Text("class");
        if (slug is not ("" or "standard") && !await work.Context.Records.AnyAsync(record => record.Kind == StoreRecordKinds.TaxClass && record.Key == slug, work.CancellationToken))
            throw ManagementErrors.InvalidField("class", "There is no such tax class.");
    }
}
