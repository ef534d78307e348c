using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>What a file of products has to know of the shop: its clock and the addresses of its pages.</summary>
internal sealed class CsvShop(JsonElement site, HashSet<string> slugs)
{
    private readonly TimeZoneInfo? _zone = TimeZoneInfo.TryFindSystemTimeZoneById(site.Text("timezone_string"), out var zone) ? zone : null;
    private readonly TimeSpan _fixedOffset = TimeSpan.FromHours((double)(site.Amount("gmt_offset") ?? 0));

    public bool AreTermsFound { get; set; }

    public static async Task<CsvShop> ReadAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var site = await context.Records.AsNoTracking().FirstOrDefaultAsync(record => record.Kind == StoreRecordKinds.Site, cancellationToken);
        var slugs = await context.Entries.Select(entry => entry.Slug).ToHashSetAsync(cancellationToken);

        return new CsvShop(site is null ? default : JsonDocument.Parse(site.Document).RootElement, slugs);
    }

    public TimeSpan Offset(DateTime moment) => _zone?.GetUtcOffset(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified)) ?? _fixedOffset;

    /// <summary>A new product, with an address that no other has.</summary>
    public JsonObject Blank(int id, string name, CsvContext context)
    {
        var slug = SortText.Slug(name);
        for (var number = 2; !slugs.Add(slug); number++)
            slug = $"{SortText.Slug(name)}-{number}";
        var place = site.Member("product_permalinks")?.Text("product_base") is { Length: > 0 } given ? given.Trim('/') : "product";

        return CsvBlank.Product(id, slug, $"{site.Text("home_url").TrimEnd('/')}/{place}/{slug}/", context);
    }
}
