using System.Text.Json;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Catalog.Sheets;

/// <summary>Makes what the catalogue shows of the store's descriptions.</summary>
internal static class SheetDocuments
{
    /// <summary>A product of its own.</summary>
    public static ProductSheet Product(JsonElement json, StoreTerms terms, SheetImages images) => Common(json) with
    {
        Slug = json.Text("slug"),
        ShortDescription = json.Text("short_description"),
        IsFeatured = json.Flag("featured"),
        ReviewsAllowed = json.Flag("reviews_allowed"),
        TotalSales = json.Number("total_sales"),
        ExternalUrl = json.Text("external_url"),
        ButtonText = json.Text("button_text"),
        Images = [.. json.List("images").Select(images.Of)],
        Categories = Terms(json, "categories"),
        Tags = Terms(json, "tags"),
        Brands = Terms(json, "brands"),
        Attributes = [.. AttributeDocuments.OfProduct(json, terms).Zip(
            json.List("attributes").OrderBy(attribute => attribute.Number("position")), (attribute, source) => Attribute(attribute, source, attribute.Options))],
        Defaults = AttributeDocuments.Defaults(json, terms),
        UpsellIds = [.. json.Numbers("upsell_ids").Select(id => new ProductId(id))],
    };

    /// <summary>A variation; what it has no image of its own for, its parent shows.</summary>
    public static ProductSheet Variation(JsonElement json, JsonElement parent, string slug, StoreTerms terms, SheetImages images)
    {
        var attributes = AttributeDocuments.OfProduct(parent, terms);
        var sources = parent.List("attributes").OrderBy(attribute => attribute.Number("position")).ToList();
        var choices = AttributeDocuments.OfVariation(json, attributes, terms).Where(choice => !choice.IsAny).ToDictionary(choice => choice.Key, choice => choice.Value);

        return Common(json) with
        {
            Slug = slug,
            Description = Written(json.Text("description")),
            Images = json.Member("image") is { ValueKind: JsonValueKind.Object } image && image.Number("id") > 0
                ? [images.Of(image)]
                : [.. parent.List("images").Take(1).Select(images.Of)],
            Attributes = [.. attributes.Zip(sources)
                .Where(pair => choices.ContainsKey(pair.First.Key))
                .Select(pair => Attribute(pair.First, pair.Second, [Option(pair.First, choices[pair.First.Key])]))],
        };
    }

    public static StoreMoment? Moment(JsonElement json, string name) => json.Moment(name) is { } local
        ? new StoreMoment(local.UtcDateTime, (json.Moment($"{name}_gmt") ?? local).UtcDateTime)
        : null;

    /// <summary>Exports give texts of variations in paragraphs, other than those of products: as they were written they have none.</summary>
    internal static string Written(string text) => text
        .Replace("</p>\n<p>", "\n\n", StringComparison.Ordinal)
        .Replace("<p>", "", StringComparison.Ordinal)
        .Replace("</p>", "", StringComparison.Ordinal)
        .Replace("<br />", "", StringComparison.Ordinal)
        .Trim();

    private static ProductSheet Common(JsonElement json) => new()
    {
        Id = new ProductId(json.Id()),
        Permalink = json.Text("permalink"),
        Description = json.Text("description"),
        Created = Moment(json, "date_created"),
        Modified = Moment(json, "date_modified"),
        SaleFrom = Moment(json, "date_on_sale_from"),
        SaleTo = Moment(json, "date_on_sale_to"),
        MenuOrder = json.Number("menu_order"),
        LowStock = json.Text("low_stock_amount") is { Length: > 0 } ? json.Number("low_stock_amount") : null,
        Weight = json.Text("weight"),
        Meta = [.. json.List("meta_data").Select(meta => new MetaSheet(meta.Number("id"), meta.Text("key"), meta.Member("value") ?? default))
            .Where(meta => !meta.Key.StartsWith('_') && meta.Value.ValueKind is not JsonValueKind.Undefined)],
    };

    private static AttributeSheet Attribute(ProductAttribute attribute, JsonElement source, IReadOnlyList<AttributeOption> options) => new(
        attribute.Key, source.Number("id"), attribute.Label, source.Number("position"), source.Flag("visible"), attribute.IsVariation, options);

    private static AttributeOption Option(ProductAttribute attribute, string value) => attribute.Find(value) ?? new AttributeOption(value, value);

    private static IReadOnlyList<TermSheet> Terms(JsonElement json, string member) =>
        [.. json.List(member).Select(term => new TermSheet(term.Number("id"), term.Text("name"), term.Text("slug")))];
}
