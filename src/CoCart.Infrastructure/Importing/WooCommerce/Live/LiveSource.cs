using System.Runtime.CompilerServices;
using CoCart.Application.Imports;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;

namespace CoCart.Infrastructure.Importing.WooCommerce.Live;

/// <summary>A running shop, read by its REST API. A stopped import goes on with the page after the last that was stored.</summary>
internal sealed class LiveSource(HttpClient client, ShopPages pages, ShopSetUp setUp, ShopMark? mark) : IStoreSource
{
    private readonly HashSet<int> _variable = [];
    private ShopMark? _resume = mark;

    public IReadOnlyList<string> Left => pages.Left;

    public static async Task<LiveSource> OpenAsync(
        LiveOrigin origin, CartDbContext context, ImportLog log, TimeProvider clock, CancellationToken cancellationToken)
    {
        var address = SourceOpener.NameOf(origin);
        var root = new Uri(address.EndsWith("/wp-json", StringComparison.Ordinal) ? $"{address}/" : $"{address}/wp-json/");
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var requests = new ShopRequests(client, new ShopSignature(origin.Key, clock), origin.RequestsPerSecond, clock);
        var pages = new ShopPages(requests, root, origin.Since ?? (origin.ReadsAll ? null : log.ReadUntil));
        var index = await pages.GetAsync("", cancellationToken) ?? throw new StoreReadException($"{root} is not the REST API of a shop.");
        if (origin.Since is null)
            log.Begin(requests.Now);

        return new LiveSource(client, pages, new ShopSetUp(pages, index.Json, context), ShopMark.Parse(log.Mark));
    }

    public string Place(string kind) => kind;

    public IAsyncEnumerable<SourcePortion> ReadAsync(string kind, CancellationToken cancellationToken)
    {
        if (_resume is not null && _resume.Kind != kind)
            return AsyncEnumerable.Empty<SourcePortion>();
        var from = _resume ?? new ShopMark(kind, 0, 1);
        _resume = null;

        return kind switch
        {
            StoreRecordKinds.Setting => WholeAsync(setUp.SettingsAsync, cancellationToken),
            StoreRecordKinds.Site => WholeAsync(setUp.SiteAsync, cancellationToken),
            StoreRecordKinds.ShippingZone => WholeAsync(setUp.ZonesAsync, cancellationToken),
            StoreRecordKinds.AttributeTerm => GroupsAsync(from, setUp.AttributesAsync, ShopRoutes.Values, cancellationToken),
            RowKinds.Variation => GroupsAsync(from, token => VariableAsync(from, token), ShopRoutes.Variations, cancellationToken),
            _ => ListsAsync(from, cancellationToken),
        };
    }

    public void Dispose() => client.Dispose();

    private static async IAsyncEnumerable<SourcePortion> WholeAsync(
        Func<CancellationToken, Task<IReadOnlyList<SourceRow>>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new SourcePortion(await read(cancellationToken));
    }

    private async IAsyncEnumerable<SourcePortion> ListsAsync(ShopMark from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var routes = ShopRoutes.Of(from.Kind);
        for (var list = from.List; list < routes.Count; list++)
        {
            var current = list;
            await foreach (var (rows, next) in pages.ReadAsync(routes[list], list == from.List ? from.Page : 1, page => After(from.Kind, current, page), cancellationToken))
            {
                if (from.Kind is RowKinds.Product)
                    _variable.UnionWith(rows.Where(row => row.Text("type") is "variable").Select(row => row.Number("id")));
                yield return new SourcePortion(ShopPages.Rows(rows), next.ToString());
            }
        }
    }

    private async IAsyncEnumerable<SourcePortion> GroupsAsync(
        ShopMark from, Func<CancellationToken, Task<IReadOnlyList<int>>> groups, Func<int, ShopRoute> route, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var group in (await groups(cancellationToken)).Where(group => group >= from.List))
            await foreach (var (rows, next) in pages.ReadAsync(route(group), group == from.List ? from.Page : 1, page => After(from.Kind, group, page), cancellationToken))
                yield return new SourcePortion(ShopPages.Rows(rows, $"{group}"), next.ToString());
    }

    /// <summary>Of all products with variations: a change of a variation need not be one of its product.</summary>
    private async Task<IReadOnlyList<int>> VariableAsync(ShopMark from, CancellationToken cancellationToken) =>
        [.. (await setUp.VariableProductsAsync(from.List, cancellationToken)).Union(_variable).Order()];

    private static ShopMark After(string kind, int list, int next) => next > 0 ? new ShopMark(kind, list, next) : new ShopMark(kind, list + 1, 1);
}
