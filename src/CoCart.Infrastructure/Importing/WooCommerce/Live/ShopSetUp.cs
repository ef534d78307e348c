using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce.Live;

/// <summary>Puts together what a shop gives out in several answers.</summary>
internal sealed class ShopSetUp(ShopPages pages, JsonElement index, CartDbContext context)
{
    private static readonly (string Own, string Told)[] Facts =
    [
        ("title", "name"), ("description", "description"), ("home_url", "home"), ("site_url", "url"), ("gmt_offset", "gmt_offset"), ("timezone_string", "timezone_string"),
    ];

    public async Task<IReadOnlyList<SourceRow>> SettingsAsync(CancellationToken cancellationToken)
    {
        var rows = new List<SourceRow>();
        foreach (var group in ShopRoutes.SettingGroups)
            if (await pages.GetAsync($"wc/v3/settings/{group}", cancellationToken) is { Json.ValueKind: JsonValueKind.Array } answer)
                rows.AddRange(ShopPages.Rows(answer.Json.EnumerateArray(), group));

        return rows;
    }

    /// <summary>Zones with their places and ways to ship.</summary>
    public async Task<IReadOnlyList<SourceRow>> ZonesAsync(CancellationToken cancellationToken)
    {
        var rows = new List<SourceRow>();
        if (await pages.GetAsync("wc/v3/shipping/zones", cancellationToken) is not { Json.ValueKind: JsonValueKind.Array } answer)
            return rows;
        foreach (var zone in answer.Json.EnumerateArray())
        {
            var json = JsonNode.Parse(zone.GetRawText())?.AsObject() ?? [];
            foreach (var part in (string[])["locations", "methods"])
                if (await pages.GetAsync($"wc/v3/shipping/zones/{zone.Number("id")}/{part}", cancellationToken) is { } told)
                    json[part] = JsonNode.Parse(told.Json.GetRawText());
            rows.Add(new SourceRow(JsonSerializer.SerializeToElement(json)));
        }

        return rows;
    }

    /// <summary>What the shop says of itself, over what is known of it.</summary>
    public async Task<IReadOnlyList<SourceRow>> SiteAsync(CancellationToken cancellationToken)
    {
        var known = await context.Records.AsNoTracking().FirstOrDefaultAsync(record => record.Kind == StoreRecordKinds.Site, cancellationToken);
        var site = known is null ? [] : JsonNode.Parse(known.Document)?.AsObject() ?? [];
        foreach (var (own, told) in Facts)
            if (index.Member(told) is { } value)
                site[own] = JsonNode.Parse(value.GetRawText());

        return site.Count > 0 ? [new SourceRow(JsonSerializer.SerializeToElement(site))] : [];
    }

    /// <summary>Numbers of the attributes that are stored, in their order.</summary>
    public async Task<IReadOnlyList<int>> AttributesAsync(CancellationToken cancellationToken)
    {
        var answer = await pages.GetAsync(ShopRoutes.Of(StoreRecordKinds.Attribute)[0].Path, cancellationToken);

        return answer is { Json.ValueKind: JsonValueKind.Array } ? [.. answer.Json.EnumerateArray().Select(attribute => attribute.Number("id")).Order()] : [];
    }

    /// <summary>Numbers of the products that are stored and have variations, from one on.</summary>
    public Task<List<int>> VariableProductsAsync(int first, CancellationToken cancellationToken) => context.Products
        .Where(row => row.ParentId == null && row.Id >= first && row.Document.Contains("\"type\":\"variable\""))
        .OrderBy(row => row.Id)
        .Select(row => row.Id)
        .ToListAsync(cancellationToken);
}
