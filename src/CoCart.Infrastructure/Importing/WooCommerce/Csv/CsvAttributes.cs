using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Listing;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Writes the attributes of a row.</summary>
internal static class CsvAttributes
{
    public static void Write(CsvRow row, JsonObject json, CsvContext context)
    {
        if (!row.Has("Attribute 1 name"))
            return;
        var attributes = row.Attributes.ToList();
        if (row.IsVariation)
            json.SetList("attributes", attributes.Where(attribute => attribute.Options.Count > 0).Select(attribute => Choice(attribute, context.Terms)), Key);
        else
            WriteProduct(row, json, attributes, context);
    }

    private static void WriteProduct(CsvRow row, JsonObject json, List<CsvAttribute> attributes, CsvContext context)
    {
        var varying = (json["attributes"] as JsonArray ?? []).OfType<JsonObject>()
            .Where(known => known["variation"]?.GetValue<bool>() ?? false)
            .Select(known => known.Text("name"))
            .ToHashSet();
        json.SetList(
            "attributes",
            attributes.Select(attribute => Attribute(attribute, varying.Contains(attribute.Name) || context.Families.VaryBy(context.Id, attribute.Name), context.Terms)),
            Key);
        if (row.Has("Attribute 1 default"))
            json.SetList("default_attributes", attributes.Where(attribute => attribute.Default.Length > 0).Select(attribute => Default(attribute, context.Terms)), Key);
    }

    private static string Key(JsonObject attribute) => attribute.Text("name");

    private static JsonObject Attribute(CsvAttribute attribute, bool varies, CsvTerms terms)
    {
        var shop = attribute.IsGlobal ? terms.Attribute(attribute.Name) : null;
        var options = attribute.Options.Select(option => shop is null ? option : terms.Value(shop, option).Name);

        return new JsonObject
        {
            ["id"] = shop?.Id ?? 0,
            ["name"] = attribute.Name,
            ["slug"] = shop?.Slug ?? attribute.Name,
            ["position"] = attribute.Position,
            ["visible"] = attribute.IsVisible,
            ["variation"] = varies,
            ["options"] = new JsonArray([.. options.Select(option => (JsonNode)option)]),
        };
    }

    private static JsonObject Choice(CsvAttribute attribute, CsvTerms terms)
    {
        var shop = attribute.IsGlobal ? terms.Attribute(attribute.Name) : null;

        return new JsonObject
        {
            ["id"] = shop?.Id ?? 0,
            ["name"] = attribute.Name,
            ["slug"] = shop?.Slug ?? SortText.Slug(attribute.Name),
            ["option"] = shop is null ? attribute.Options[0] : terms.Value(shop, attribute.Options[0]).Name,
        };
    }

    private static JsonObject Default(CsvAttribute attribute, CsvTerms terms) => new()
    {
        ["id"] = attribute.IsGlobal ? terms.Attribute(attribute.Name).Id : 0,
        ["name"] = attribute.Name,
        ["option"] = attribute.Default,
    };
}
