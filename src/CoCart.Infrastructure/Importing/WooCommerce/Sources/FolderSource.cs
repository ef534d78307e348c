using System.Runtime.CompilerServices;
using System.Text.Json;
using CoCart.Application.Imports;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Importing.WooCommerce.Sources;

/// <summary>A folder with a store's export: one JSON file per kind, as its REST API gives them.</summary>
internal sealed class FolderSource : IStoreSource
{
    private const string Users = "users.json";
    private const string Customers = "customers.json";

    private static readonly Dictionary<string, string> Files = new()
    {
        [StoreRecordKinds.Setting] = "settings.json",
        [StoreRecordKinds.Site] = "site.json",
        [StoreRecordKinds.Currency] = "currencies.json",
        [StoreRecordKinds.Country] = "countries.json",
        [StoreRecordKinds.Continent] = "continents.json",
        [StoreRecordKinds.TaxClass] = "tax_classes.json",
        [StoreRecordKinds.TaxRate] = "tax_rates.json",
        [StoreRecordKinds.ShippingClass] = "shipping_classes.json",
        [StoreRecordKinds.ShippingZone] = "shipping_zones.json",
        [StoreRecordKinds.PaymentGateway] = "payment_gateways.json",
        [StoreRecordKinds.Category] = "categories.json",
        [StoreRecordKinds.Tag] = "tags.json",
        [StoreRecordKinds.Brand] = "brands.json",
        [StoreRecordKinds.Attribute] = "attributes.json",
        [StoreRecordKinds.AttributeTerm] = "attribute_terms.json",
        [StoreRecordKinds.Media] = "media.json",
        [RowKinds.Product] = "products.json",
        [RowKinds.Variation] = "variations.json",
        [RowKinds.Coupon] = "coupons.json",
        [RowKinds.User] = Customers,
        [RowKinds.Purchase] = "orders.json",
        [RowKinds.Review] = "reviews.json",
    };

    private readonly string _folder;
    private readonly List<SourceRow> _changes;

    public FolderSource(FolderOrigin origin)
    {
        _folder = origin.Folder;
        if (!Files.Values.Any(Has))
            throw new DirectoryNotFoundException($"\"{_folder}\" is not a store's export: none of its files is there.");
        _changes = origin.SettingsFile is null ? [] : Changes(origin.SettingsFile);
    }

    public IReadOnlyList<string> Left => [];

    public string Place(string kind) => kind is RowKinds.User && Has(Users) ? Users : Files[kind];

    public IAsyncEnumerable<SourcePortion> ReadAsync(string kind, CancellationToken cancellationToken) =>
        Portions.Of(RowsAsync(kind, cancellationToken), cancellationToken);

    public void Dispose()
    {
    }

    private IAsyncEnumerable<SourceRow> RowsAsync(string kind, CancellationToken cancellationToken) => kind switch
    {
        StoreRecordKinds.Setting => SettingsAsync(cancellationToken),
        StoreRecordKinds.Site => SiteAsync(cancellationToken),
        RowKinds.User => UsersAsync(cancellationToken),
        _ => FileAsync(Files[kind], cancellationToken),
    };

    private IAsyncEnumerable<SourceRow> FileAsync(string file, CancellationToken cancellationToken) =>
        Has(file) ? JsonRows.ReadAsync(Path.Combine(_folder, file), cancellationToken) : AsyncEnumerable.Empty<SourceRow>();

    private async IAsyncEnumerable<SourceRow> SettingsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var changed = _changes.Select(change => change.Json.Text("id")).ToHashSet();
        await foreach (var row in FileAsync(Files[StoreRecordKinds.Setting], cancellationToken))
            if (!changed.Contains(row.Json.Text("id")))
                yield return row;
        foreach (var change in _changes)
            yield return change;
    }

    private async IAsyncEnumerable<SourceRow> SiteAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var file = Files[StoreRecordKinds.Site];
        if (!Has(file))
            yield break;
        await using var stream = File.OpenRead(Path.Combine(_folder, file));
        using var document = await JsonDocument.ParseAsync(stream, default, cancellationToken);
        yield return new SourceRow(document.RootElement.Clone());
    }

    /// <summary>Customers as the API shows them; where there is a list of users, with its passwords.</summary>
    private async IAsyncEnumerable<SourceRow> UsersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var listed = new HashSet<int>();
        await foreach (var user in FileAsync(Users, cancellationToken))
        {
            listed.Add(user.Json.Number("id"));
            yield return user;
        }

        await foreach (var customer in FileAsync(Customers, cancellationToken))
            if (!listed.Contains(customer.Json.Number("id")))
                yield return customer;
    }

    private bool Has(string file) => File.Exists(Path.Combine(_folder, file));

    /// <summary>Settings of a file like <c>settings.json</c>, or of one with a list of <c>changes</c>.</summary>
    private static List<SourceRow> Changes(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        List<SourceRow> changes = document.RootElement.ValueKind is JsonValueKind.Object
            ?
            [
                .. document.RootElement.EnumerateObject()
                    .Where(group => group.Value.ValueKind is JsonValueKind.Array)
                    .SelectMany(group => group.Value.EnumerateArray().Select(row => new SourceRow(row.Clone(), group.Name))),
            ]
            : [];

        return changes.Count > 0 ? changes : throw new JsonException($"There are no settings in {file}.");
    }
}
