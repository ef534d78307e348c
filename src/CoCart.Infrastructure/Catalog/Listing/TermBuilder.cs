using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Makes the rows of terms, with how many products belong to each.</summary>
internal static class TermBuilder
{
    /// <param name="source">The terms as the store describes them.</param>
    /// <param name="links">Which published products belong to them.</param>
    /// <param name="published">Published products, and whether the catalogue shows them.</param>
    public static IEnumerable<TermRow> Rows(TermSource source, IEnumerable<ProductTermRow> links, IReadOnlyDictionary<int, bool> published)
    {
        var members = links.ToLookup(link => (link.Taxonomy, link.TermId), link => link.ProductId);
        var below = source.Terms.ToLookup(term => (term.Taxonomy, term.Json.Number("parent")), term => term.Json.Id());

        return source.Terms.DistinctBy(term => (term.Taxonomy, term.Json.Id())).Select(term => new TermRow
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
            Count = members[(term.Taxonomy, term.Json.Id())].Count(),
            ShownCount = Shown(term.Taxonomy, term.Json.Id(), members, below, published),
        });
    }

    /// <summary>Of categories and tags those that the catalogue shows; of attributes all.</summary>
    private static int Shown(
        string taxonomy, int id, ILookup<(string, int), int> members, ILookup<(string, int), int> below, IReadOnlyDictionary<int, bool> published)
    {
        if (taxonomy is not (Taxonomies.Category or Taxonomies.Tag))
            return members[(taxonomy, id)].Count();

        var family = new HashSet<int>();
        var next = new Stack<int>([id]);
        while (next.TryPop(out var term))
            if (family.Add(term))
                foreach (var child in below[(taxonomy, term)])
                    next.Push(child);

        return family.SelectMany(term => members[(taxonomy, term)]).Distinct().Count(published.GetValueOrDefault);
    }
}
