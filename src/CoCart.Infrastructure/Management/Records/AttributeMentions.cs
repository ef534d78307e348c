using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Records;

/// <summary>Notes which products are found by something else when an attribute or a value of it changes: products name values by words.</summary>
internal static class AttributeMentions
{
    /// <param name="work">Where it is noted.</param>
    /// <param name="place">What changes.</param>
    /// <param name="before">As it was; none: it is new.</param>
    /// <param name="after">As it will be; none: it goes.</param>
    public static async Task NoteAsync(StoreWork work, StorePlace place, JsonElement? before, JsonElement? after)
    {
        if (place.Kind is StoreKind.Attribute && after is null)
            work.Families.UnionWith(await HavingAsync(work, before?.Text("slug") ?? ""));
        if (place.Kind is not StoreKind.AttributeTerm || (before?.Text("name"), before?.Text("slug")) == (after?.Text("name"), after?.Text("slug")))
            return;
        foreach (var name in (string[])[.. ((JsonElement?[])[before, after]).OfType<JsonElement>().Select(value => value.Text("name")).Distinct()])
            work.Families.UnionWith(await NamingAsync(work, name));
    }

    private static Task<List<int>> HavingAsync(StoreWork work, string taxonomy) => work.Context.ProductTerms
        .Where(link => link.Taxonomy == taxonomy)
        .Select(link => link.ProductId)
        .Distinct()
        .ToListAsync(work.CancellationToken);

    /// <summary>A few too many: the word may mean something else in a product.</summary>
    private static Task<List<int>> NamingAsync(StoreWork work, string name)
    {
        var written = CanonicalJson.Of(StoredJson.Close(JsonValue.Create(name)));

        return work.Context.Products.Where(row => row.Document.Contains(written)).Select(row => row.ParentId ?? row.Id).Distinct().ToListAsync(work.CancellationToken);
    }
}
