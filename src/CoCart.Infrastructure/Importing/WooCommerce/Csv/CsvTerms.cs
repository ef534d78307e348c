using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>What products belong to: by name in a file, by number in the store. What there is not yet gets a number and a document.</summary>
internal sealed class CsvTerms
{
    private static readonly string[] Kinds =
    [
        StoreRecordKinds.Category, StoreRecordKinds.Tag, StoreRecordKinds.Brand, StoreRecordKinds.ShippingClass, StoreRecordKinds.Attribute,
        StoreRecordKinds.AttributeTerm, StoreRecordKinds.Media,
    ];

    private readonly Dictionary<(string Kind, string Group, string Name), Term> _terms = [];
    private readonly Dictionary<string, List<SourceRow>> _made = Kinds.ToDictionary(kind => kind, _ => new List<SourceRow>());
    private readonly Dictionary<string, int> _largest = Kinds.ToDictionary(kind => kind, _ => 0);

    public static async Task<CsvTerms> ReadAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var terms = new CsvTerms();
        await foreach (var record in context.Records.AsNoTracking().Where(record => Kinds.Contains(record.Kind)).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            using var document = JsonDocument.Parse(record.Document);
            terms.Know(record.Kind, record.Key, document.RootElement);
        }

        return terms;
    }

    /// <summary>Documents of a kind that the file made necessary.</summary>
    public IReadOnlyList<SourceRow> Made(string kind) => _made.GetValueOrDefault(kind) ?? [];

    /// <summary>The last category of a path like <c>A > B</c>.</summary>
    public Term Category(string path) => OfTree(StoreRecordKinds.Category, path);

    /// <summary>Brands lie below each other as categories do.</summary>
    public Term Brand(string path) => OfTree(StoreRecordKinds.Brand, path);

    public Term Tag(string name) => Find(StoreRecordKinds.Tag, "", name);

    public Term ShippingClass(string name) => Find(StoreRecordKinds.ShippingClass, "", name);

    public Term Attribute(string name) => Find(StoreRecordKinds.Attribute, "", name);

    public Term Value(Term attribute, string name) => Find(StoreRecordKinds.AttributeTerm, Number(attribute.Id), name);

    public Term Image(string address) => Find(StoreRecordKinds.Media, "", address);

    private Term OfTree(string kind, string path) => path
        .Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(default(Term), (parent, name) => Find(kind, Number(parent?.Id ?? 0), name, parent?.Id ?? 0))
        ?? throw new FormatException($"A {kind} has no name.");

    private void Know(string kind, string key, JsonElement json)
    {
        var group = kind switch
        {
            StoreRecordKinds.Category or StoreRecordKinds.Brand => Number(json.Number("parent")),
            StoreRecordKinds.AttributeTerm => key.Split(':')[0],
            _ => "",
        };
        var name = json.Text(kind is StoreRecordKinds.Media ? "source_url" : "name");
        _largest[kind] = Math.Max(_largest[kind], json.Number("id"));
        _terms.TryAdd((kind, group, name), new Term(json.Number("id"), name, json.Text("slug")));
    }

    private Term Find(string kind, string group, string name, int parent = 0)
    {
        if (_terms.TryGetValue((kind, group, name), out var known))
            return known;
        var made = new Term(++_largest[kind], name, Slug(kind, name));
        _terms[(kind, group, name)] = made;
        _made[kind].Add(new SourceRow(JsonSerializer.SerializeToElement(Document(kind, made, parent)), group));

        return made;
    }

    private static JsonObject Document(string kind, Term term, int parent)
    {
        if (kind is StoreRecordKinds.Media)
            return new JsonObject { ["id"] = term.Id, ["slug"] = term.Slug, ["source_url"] = term.Name };
        var document = new JsonObject { ["id"] = term.Id, ["name"] = term.Name, ["slug"] = term.Slug };
        if (kind is StoreRecordKinds.Category or StoreRecordKinds.Brand)
            document["parent"] = parent;
        if (kind is StoreRecordKinds.Attribute)
            document["type"] = "select";

        return document;
    }

    private string Slug(string kind, string name)
    {
        var slug = SortText.Slug(kind is StoreRecordKinds.Media ? Path.GetFileNameWithoutExtension(name) : name);
        slug = kind is StoreRecordKinds.Attribute ? $"pa_{slug}" : slug;
        var isTaken = _terms.Any(term => term.Key.Kind == kind && term.Value.Slug == slug) && kind is StoreRecordKinds.Category or StoreRecordKinds.Tag or StoreRecordKinds.Brand;

        return isTaken ? $"{slug}-{_largest[kind]}" : slug;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Something that products belong to.</summary>
internal sealed record Term(int Id, string Name, string Slug);
