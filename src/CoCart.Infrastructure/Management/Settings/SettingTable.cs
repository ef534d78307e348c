using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Settings;

/// <summary>The shop's settings: their values are changed; there are no new ones, and none goes.</summary>
internal sealed class SettingTable : IChangeableTable
{
    private const string Value = "value";
    private static readonly string[] Switch = ["yes", "no"];

    public bool Holds(StoreKind kind) => kind is StoreKind.Setting or StoreKind.SettingGroup;

    public Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken) =>
        place.Kind is StoreKind.SettingGroup ? Task.FromResult(SettingReading.Groups(filter)) : SettingReading.ListAsync(context, place.Parent, filter, cancellationToken);

    public Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken) =>
        SettingReading.FindAsync(context, place.Parent, id, cancellationToken);

    public Task<JsonElement> CreateAsync(StoreWork work, StorePlace place, JsonElement fields, StoreEditor editor) =>
        throw ManagementErrors.Unknown(StoreKind.Setting);

    public async Task<JsonElement> UpdateAsync(StoreWork work, StorePlace place, string id, JsonElement fields, StoreEditor editor)
    {
        var known = await FindAsync(work.Context, place, id, work.CancellationToken) ?? throw ManagementErrors.UnknownToChange(StoreKind.Setting);
        if (!fields.TryGetProperty(Value, out var value))
            return known;
        var row = await work.Context.Records.AsTracking().FirstAsync(record => record.Kind == StoreRecordKinds.Setting && record.Key == id, work.CancellationToken);
        row.Document = Checked(known.GetProperty(Value), value).GetRawText();
        await work.SaveAsync();

        return SettingReading.Shape(id, row.Document);
    }

    public Task<JsonElement> DeleteAsync(StoreWork work, StorePlace place, string id, bool isForced, StoreEditor editor) => throw ManagementErrors.NotDeletable();

    /// <summary>A setting keeps its kind of value: a switch stays one, and so does a list.</summary>
    private static JsonElement Checked(JsonElement known, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False || (known.ValueKind is JsonValueKind.Array) != (value.ValueKind is JsonValueKind.Array))
            throw ManagementErrors.InvalidField(Value, "This is not the kind of value that the setting has.");
        if (Switch.Contains(JsonFacts.Text(known)) && !Switch.Contains(JsonFacts.Text(value)))
            throw ManagementErrors.InvalidField(Value, "This setting is yes or no.");

        return value.ValueKind is JsonValueKind.Number or JsonValueKind.Null ? StoredJson.Close(JsonFacts.Text(value)) : value;
    }
}
