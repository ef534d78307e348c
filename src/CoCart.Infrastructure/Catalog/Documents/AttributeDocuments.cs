using System.Text;
using System.Text.Json;
using CoCart.Domain.Catalog;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>The values of the shop-wide attributes: slug by attribute number and name.</summary>
internal sealed class StoreTerms(IReadOnlyDictionary<(int Attribute, string Name), string> slugs)
{
    public static readonly StoreTerms None = new(new Dictionary<(int, string), string>());

    public string Slug(int attribute, string name) => slugs.GetValueOrDefault((attribute, name), name);
}

/// <summary>Makes attributes of the store's descriptions.</summary>
internal static class AttributeDocuments
{
    private const int MostNamedAttributes = 2;

    public static IReadOnlyList<ProductAttribute> OfProduct(JsonElement json, StoreTerms terms) =>
    [
        .. json.List("attributes").OrderBy(attribute => attribute.Number("position")).Select(attribute => new ProductAttribute(
            Key(attribute),
            attribute.Text("name"),
            attribute.Flag("variation"),
            [.. attribute.Texts("options").Select(option => new AttributeOption(Value(attribute, option, terms), option))])),
    ];

    /// <summary>A variation's values in its parent's order; what it leaves open is empty.</summary>
    public static IReadOnlyList<AttributeChoice> OfVariation(JsonElement json, IReadOnlyList<ProductAttribute> parents, StoreTerms terms)
    {
        var fixedValues = json.List("attributes").ToDictionary(Key, attribute => Value(attribute, attribute.Text("option"), terms));

        return [.. parents.Where(attribute => attribute.IsVariation)
            .Select(attribute => new AttributeChoice(attribute.Key, fixedValues.GetValueOrDefault(attribute.Key, "")))];
    }

    /// <summary>The values that a variable product proposes.</summary>
    public static IReadOnlyList<AttributeChoice> Defaults(JsonElement json, StoreTerms terms)
    {
        var keys = json.List("attributes").ToLookup(attribute => (attribute.Number("id"), attribute.Text("name")), Key);

        return [.. json.List("default_attributes").Select(choice => new AttributeChoice(
            keys[(choice.Number("id"), choice.Text("name"))].FirstOrDefault() ?? Key(choice),
            choice.Number("id") is > 0 and var id ? terms.Slug(id, choice.Text("option")) : choice.Text("option")))];
    }

    /// <summary>The parent's name, with the fixed values where they are few and their names are plain.</summary>
    public static string VariationName(Product parent, IReadOnlyList<AttributeChoice> choices)
    {
        var isNamed = choices.Count <= MostNamedAttributes
            && (choices.Count < MostNamedAttributes || !choices.Any(choice => choice.Key.Contains('-', StringComparison.Ordinal)));
        var labels = choices.Where(choice => !choice.IsAny).Select(choice => Label(parent, choice)).ToList();

        return isNamed && labels.Count > 0 ? $"{parent.Name} - {string.Join(", ", labels)}" : parent.Name;
    }

    private static string Label(Product parent, AttributeChoice choice) =>
        parent.Attributes.First(attribute => attribute.Key == choice.Key).Find(choice.Value)?.Label ?? choice.Value;

    /// <summary>A shop-wide attribute has its own slug; a product's own is named by its label, in small letters and hyphens.</summary>
    private static string Key(JsonElement attribute) =>
        $"attribute_{(attribute.Number("id") > 0 ? attribute.Text("slug") : Slug(attribute.Text("name")))}";

    private static string Value(JsonElement attribute, string option, StoreTerms terms) =>
        attribute.Number("id") is > 0 and var id ? terms.Slug(id, option) : option;

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter is '_')
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] is not '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
