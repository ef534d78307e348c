using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Settings;

/// <summary>Settings of a group; they are kept as their values only.</summary>
internal static class SettingReading
{
    public static async Task<Listed<JsonElement>> ListAsync(CartDbContext context, string group, DocumentFilter filter, CancellationToken cancellationToken)
    {
        EnsureGroup(group);
        var records = await context.Records.AsNoTracking().Where(record => record.Kind == StoreRecordKinds.Setting).OrderBy(record => record.Key).ToListAsync(cancellationToken);

        return DocumentList.Whole([.. records.Where(record => SettingGroups.Of(record.Key) == group).Select(record => Shape(record.Key, record.Document))], filter);
    }

    public static async Task<JsonElement?> FindAsync(CartDbContext context, string group, string id, CancellationToken cancellationToken)
    {
        EnsureGroup(group);
        var document = await context.Records.Where(record => record.Kind == StoreRecordKinds.Setting && record.Key == id)
            .Select(record => record.Document).FirstOrDefaultAsync(cancellationToken);

        return document is null || SettingGroups.Of(id) != group ? null : Shape(id, document);
    }

    public static Listed<JsonElement> Groups(DocumentFilter filter) => DocumentList.Whole([.. SettingGroups.All.Select(group => StoredJson.Close(new JsonObject
    {
        ["id"] = group,
        ["label"] = char.ToUpperInvariant(group[0]) + group[1..],
        ["description"] = "",
        ["parent_id"] = "",
        ["sub_groups"] = new JsonArray(),
    }))], filter);

    public static JsonElement Shape(string id, string value) =>
        StoredJson.Close(new JsonObject { ["id"] = id, ["value"] = JsonNode.Parse(value) });

    public static void EnsureGroup(string group)
    {
        if (!SettingGroups.All.Contains(group))
            throw ManagementErrors.Unknown(StoreKind.SettingGroup);
    }
}
