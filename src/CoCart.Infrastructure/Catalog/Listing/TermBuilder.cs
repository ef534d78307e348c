using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Makes the rows of terms, with how many products belong to each.</summary>
internal sealed class TermBuilder(TermSource source, IReadOnlyDictionary<(string Taxonomy, int Id), int> counts, ILookup<(string Taxonomy, int Id), int> shown)
{
    private readonly ILookup<(string Taxonomy, int Parent), int> _below =
        source.Terms.ToLookup(term => (term.Taxonomy, term.Json.Number("parent")), term => term.Json.Id());

    public IEnumerable<TermRow> Rows() => source.Terms.DistinctBy(term => (term.Taxonomy, term.Json.Id())).Select(term => new TermRow
    {
        Taxonomy = term.Taxonomy,
        Id = term.Json.Id(),
        ParentId = term.Json.Number("parent"),
        Name = term.Json.Text("name"),
        SortName = SortText.Of(term.Json.Text("name")),
        Slug = term.Json.Text("slug"),
        Description = term.Json.Text("description"),
        Display = term.Json.Text("display") is { Length: > 0 } display ? display : "default",
        MenuOrder = term.Json.Number("menu_order"),
        ImageId = term.Json.Member("image")?.Number("id") ?? 0,
        Count = counts.GetValueOrDefault((term.Taxonomy, term.Json.Id())),
        ShownCount = Shown(term.Taxonomy, term.Json.Id()),
    });

    /// <summary>Of categories, tags and brands those that the catalogue shows; of attributes all.</summary>
    private int Shown(string taxonomy, int id)
    {
        if (!Taxonomies.OfShop.Contains(taxonomy))
            return counts.GetValueOrDefault((taxonomy, id));

        var family = new HashSet<int>();
        var next = new Stack<int>([id]);
        while (next.TryPop(out var term))
            if (family.Add(term))
                foreach (var child in _below[(taxonomy, term)])
                    next.Push(child);

        return family.Count is 1 ? shown[(taxonomy, id)].Count() : family.SelectMany(term => shown[(taxonomy, term)]).Distinct().Count();
    }
}
