using System.Globalization;
using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>The terms of the store as it describes them.</summary>
/// <param name="Terms">All of them, with their taxonomies.</param>
/// <param name="Attributes">Taxonomy by number of the attribute.</param>
/// <param name="Slugs">For the reading of attributes.</param>
internal sealed record TermSource(
    IReadOnlyList<(string Taxonomy, JsonElement Json)> Terms, IReadOnlyDictionary<int, string> Attributes, StoreTerms Slugs)
{
    /// <summary>Numbers of terms by their taxonomies and slugs.</summary>
    public IReadOnlyDictionary<(string Taxonomy, string Slug), int> Values { get; } = Terms
        .GroupBy(term => (term.Taxonomy, term.Json.Text("slug")))
        .ToDictionary(group => group.Key, group => group.First().Json.Id());

    private static readonly string[] Kinds =
        [StoreRecordKinds.Category, StoreRecordKinds.Tag, StoreRecordKinds.Brand, StoreRecordKinds.Attribute, StoreRecordKinds.AttributeTerm];

    public static async Task<TermSource> ReadAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var records = (await context.Records.AsNoTracking().Where(record => Kinds.Contains(record.Kind)).OrderBy(record => record.Kind).ThenBy(record => record.Key).ToListAsync(cancellationToken))
            .ToLookup(record => record.Kind, record => (record.Key, Json: JsonDocument.Parse(record.Document).RootElement));
        var attributes = records[StoreRecordKinds.Attribute].ToDictionary(record => record.Json.Id(), record => record.Json.Text("slug"));
        var values = records[StoreRecordKinds.AttributeTerm]
            .Select(record => (Attribute: int.Parse(record.Key.Split(':')[0], CultureInfo.InvariantCulture), record.Json))
            .ToList();
        var slugs = values.ToLookup(value => (value.Attribute, value.Json.Text("name")), value => value.Json.Text("slug"));

        return new TermSource(
            [
                .. records[StoreRecordKinds.Category].Select(record => (Taxonomies.Category, record.Json)),
                .. records[StoreRecordKinds.Tag].Select(record => (Taxonomies.Tag, record.Json)),
                .. records[StoreRecordKinds.Brand].Select(record => (Taxonomies.Brand, record.Json)),
                .. values.Where(value => attributes.ContainsKey(value.Attribute)).Select(value => (attributes[value.Attribute], value.Json)),
            ],
            attributes,
            new StoreTerms(slugs.ToDictionary(group => group.Key, group => group.First())));
    }
}
