using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Records;

/// <summary>Terms, attributes, tax rates and tax classes; countries, currencies and ways to pay for reading.</summary>
internal sealed class RecordTable : IChangeableTable
{
    public bool Holds(StoreKind kind) => RecordPlace.Find(kind) is not null;

    public Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken) =>
        RecordReading.ListAsync(context, place, filter, cancellationToken);

    public Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken) =>
        RecordReading.FindAsync(context, place, id, cancellationToken);

    public async Task<JsonElement> CreateAsync(StoreWork work, StorePlace place, JsonElement fields, StoreEditor editor)
    {
        await RecordReading.EnsureParentAsync(work.Context, place, work.CancellationToken);
        var document = RecordShapes.Of(place.Kind).New();
        if (place.Kind is not StoreKind.TaxClass)
            document["id"] = await StoreNumbers.NextAsync(work, RecordPlace.SeriesOf(place.Kind));
        RecordShapes.Of(place.Kind).Apply(document, fields);
        await RecordRules.ForCreationAsync(work, place, document, fields);
        await AttributeMentions.NoteAsync(work, place, null, StoredJson.Close(document));

        return await StoreAsync(work, place, document);
    }

    public async Task<JsonElement> UpdateAsync(StoreWork work, StorePlace place, string id, JsonElement fields, StoreEditor editor)
    {
        var known = await KnownAsync(work, place, id);
        var document = StoredJson.Open(known);
        RecordShapes.Of(place.Kind).Apply(document, fields);
        await RecordRules.ForUpdateAsync(work, place, document, known, fields);
        await AttributeMentions.NoteAsync(work, place, known, StoredJson.Close(document));
        var stored = await StoreAsync(work, place, document);
        await TermMentions.RenameAsync(work, place, known, stored);

        return stored;
    }

    public async Task<JsonElement> DeleteAsync(StoreWork work, StorePlace place, string id, bool isForced, StoreEditor editor)
    {
        var known = await KnownAsync(work, place, id);
        if (!isForced)
            throw ManagementErrors.NoTrash();
        var (kind, key) = (RecordPlace.Of(place.Kind).Record, RecordPlace.Key(place, id));
        if (place.Kind is not StoreKind.TaxClass)
            await StoreNumbers.KeepAsync(work, RecordPlace.SeriesOf(place.Kind), known.Id());
        await AttributeMentions.NoteAsync(work, place, known, null);
        await work.Context.Records.Where(record => record.Kind == kind && record.Key == key).ExecuteDeleteAsync(work.CancellationToken);
        await TermMentions.ForgetAsync(work, place, known);
        Note(work, place);

        return known;
    }

    private async Task<JsonElement> KnownAsync(StoreWork work, StorePlace place, string id) =>
        await FindAsync(work.Context, place, id, work.CancellationToken) ?? throw ManagementErrors.UnknownToChange(place.Kind);

    /// <summary>As an import would: checked by what reads it, and kept in the same form.</summary>
    private static async Task<JsonElement> StoreAsync(StoreWork work, StorePlace place, JsonObject document)
    {
        var (json, kind) = (StoredJson.Close(document), RecordPlace.Of(place.Kind).Record);
        RecordKind.All.First(known => known.Kind == kind).Check(json);
        var key = RecordPlace.Key(place, json.Text(RecordPlace.Of(place.Kind).Id));
        var row = await work.Context.Records.AsTracking().FirstOrDefaultAsync(record => record.Kind == kind && record.Key == key, work.CancellationToken);
        if (row is null)
            work.Context.Add(row = new StoreRecordRow { Kind = kind, Key = key, Document = "" });
        row.Document = CanonicalJson.Of(json);
        await work.SaveAsync();
        Note(work, place);

        return json;
    }

    private static void Note(StoreWork work, StorePlace place)
    {
        work.HasChanged = true;
        work.HasChangedTerms |= place.Kind is StoreKind.Category or StoreKind.Tag or StoreKind.Brand or StoreKind.Attribute or StoreKind.AttributeTerm;
    }
}
