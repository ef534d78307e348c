using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;

namespace CoCart.Infrastructure.Management.Documents;

/// <summary>Narrows and sorts lists that are small enough to be looked through.</summary>
internal static class DocumentList
{
    private static readonly string[] Names = ["name", "slug", "code", "title"];

    /// <summary>A page of the documents that fit.</summary>
    public static Listed<JsonElement> Page(IEnumerable<JsonElement> documents, DocumentFilter filter, string usualOrder)
    {
        var found = Sort(documents.Where(document => Fits(document, filter)), filter, usualOrder).ToList();

        return new Listed<JsonElement>([.. found.Skip(filter.Page.Start).Take(filter.Page.Size)], found.Count);
    }

    /// <summary>All at once: kinds of which there are few are not listed by pages.</summary>
    public static Listed<JsonElement> Whole(IReadOnlyList<JsonElement> documents, DocumentFilter filter) =>
        new(filter.Page.Number is 1 ? documents : [], documents.Count);

    private static bool Fits(JsonElement document, DocumentFilter filter) =>
        (filter.Include.Count is 0 || filter.Include.Contains(document.Number("id")))
        && !filter.Exclude.Contains(document.Number("id"))
        && (filter.Search.Length is 0 || Names.Any(name => SortText.Of(document.Text(name)).Contains(SortText.Of(filter.Search), StringComparison.Ordinal)))
        && filter.Values.All(value => document.Member(value.Key) is null || document.Text(value.Key).Equals(value.Value, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<JsonElement> Sort(IEnumerable<JsonElement> documents, DocumentFilter filter, string usualOrder)
    {
        var order = filter.OrderBy.Length > 0 ? filter.OrderBy : usualOrder;
        if (order is "include")
            return documents.OrderBy(document => filter.Include.ToList().IndexOf(document.Number("id")));
        var sorted = order is "id" or "order" or "count" or "priority"
            ? documents.OrderBy(document => document.Number(order)).ThenBy(document => document.Number("id"))
            : documents.OrderBy(document => SortText.Of(document.Text(order)), StringComparer.Ordinal).ThenBy(document => document.Number("id"));

        return filter.IsDescending is true ? sorted.Reverse() : sorted;
    }
}
