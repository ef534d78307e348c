using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Management.Documents;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>What a product names is looked up: programs send numbers, the document keeps names and slugs, too.</summary>
internal sealed class ProductReferences(StoreWork work, JsonObject document, JsonElement fields)
{
    public async Task ResolveAsync(int? parent)
    {
        if (parent is null)
        {
            await TermsAsync("categories", StoreRecordKinds.Category);
            await TermsAsync("tags", StoreRecordKinds.Tag);
            await TermsAsync("brands", StoreRecordKinds.Brand);
        }

        await ShippingClassAsync();
        await AttributesAsync(parent is null);
        await new ProductImages(work, document, fields).ResolveAsync();
    }

    private async Task TermsAsync(string name, string kind)
    {
        if (fields.Member(name) is null)
            return;
        var known = await RecordsAsync(kind);
        document[name] = new JsonArray([.. fields.List(name).Select(sent => Term(name, sent, known)).DistinctBy(term => term.Number("id")).Select(term => new JsonObject
        {
            ["id"] = term.Number("id"),
            ["name"] = term.Text("name"),
            ["slug"] = term.Text("slug"),
        })]);
    }

    private static JsonElement Term(string name, JsonElement sent, IReadOnlyList<JsonElement> known)
    {
        var (id, slug) = sent.ValueKind is JsonValueKind.Object ? (sent.Number("id"), sent.Text("slug")) : (StoredJson.Number(JsonFacts.Text(sent)), "");
        var found = known.FirstOrDefault(term => id > 0 ? term.Number("id") == id : slug.Length > 0 && term.Text("slug") == slug);

        return found.ValueKind is JsonValueKind.Undefined ? throw ManagementErrors.InvalidField(name, $"There is no {name} {(id > 0 ? StoredJson.Key(id) : slug)}.") : found;
    }

    private async Task ShippingClassAsync()
    {
        if (fields.Member("shipping_class") is null)
            return;
        var slug = fields.Text("shipping_class");
        var found = (await RecordsAsync(StoreRecordKinds.ShippingClass)).FirstOrDefault(known => known.Text("slug") == slug);
        if (slug.Length > 0 && found.ValueKind is JsonValueKind.Undefined)
            throw ManagementErrors.InvalidField("shipping_class", $"There is no shipping class {slug}.");
        document["shipping_class_id"] = found.Number("id");
    }

    /// <summary>A product has values to choose from, a variation the chosen ones.</summary>
    private async Task AttributesAsync(bool isProduct)
    {
        if (fields.Member("attributes") is null && fields.Member("default_attributes") is null)
            return;
        var known = (await RecordsAsync(StoreRecordKinds.Attribute)).ToDictionary(attribute => attribute.Number("id"));
        if (fields.Member("attributes") is not null)
            document["attributes"] = new JsonArray([.. fields.List("attributes").Select((sent, position) => Attribute(sent, position, known, isProduct))]);
        if (fields.Member("default_attributes") is not null)
            document["default_attributes"] = new JsonArray([.. fields.List("default_attributes").Select(sent => new JsonObject
            {
                ["id"] = sent.Number("id"),
                ["name"] = NameOf(sent, known),
                ["option"] = sent.Text("option"),
            })]);
    }

    private static JsonObject Attribute(JsonElement sent, int position, Dictionary<int, JsonElement> known, bool isProduct)
    {
        var name = NameOf(sent, known);
        var attribute = new JsonObject { ["id"] = sent.Number("id"), ["name"] = name };
        if (!isProduct)
        {
            attribute["slug"] = sent.Number("id") > 0 ? known[sent.Number("id")].Text("slug") : SortText.Slug(name);
            attribute["option"] = sent.Text("option");
            return attribute;
        }

        attribute["slug"] = sent.Number("id") > 0 ? known[sent.Number("id")].Text("slug") : name;
        attribute["position"] = sent.Member("position") is null ? position : sent.Number("position");
        attribute["visible"] = sent.Flag("visible");
        attribute["variation"] = sent.Flag("variation");
        attribute["options"] = new JsonArray([.. sent.Texts("options").Select(option => (JsonNode)option)]);

        return attribute;
    }

    private static string NameOf(JsonElement sent, Dictionary<int, JsonElement> known)
    {
        if (sent.Number("id") is > 0 and var id)
            return known.TryGetValue(id, out var attribute) ? attribute.Text("name") : throw ManagementErrors.InvalidField("attributes", $"There is no attribute {id}.");

        return sent.Text("name") is { Length: > 0 } name ? name : throw ManagementErrors.InvalidField("attributes", "An attribute has a number or a name.");
    }

    private async Task<IReadOnlyList<JsonElement>> RecordsAsync(string kind) => (await work.Context.Records.AsNoTracking()
        .Where(record => record.Kind == kind).Select(record => record.Document).ToListAsync(work.CancellationToken)).ConvertAll(StoredJson.Parse);
}
