using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;

namespace CoCart.Infrastructure.Importing.WooCommerce.Live;

/// <summary>Reads lists of a shop page by page, in the order of numbers: what is added meanwhile comes at the end.</summary>
internal sealed class ShopPages(ShopRequests requests, Uri root, DateTimeOffset? since)
{
    private const int Size = 100;

    /// <summary>Changes of the last minute before may have been under way.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> _left = [];

    /// <summary>Routes that the shop does not have.</summary>
    public IReadOnlyList<string> Left => [.. _left];

    /// <param name="route">The list.</param>
    /// <param name="first">The page to begin with.</param>
    /// <param name="mark">Where to go on after a page; the page that is next, or 0 after the last.</param>
    public async IAsyncEnumerable<(IReadOnlyList<JsonElement> Rows, ShopMark Next)> ReadAsync(
        ShopRoute route, int first, Func<int, ShopMark> mark, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var total = 0;
        for (var page = first; page > 0;)
        {
            if (await GetAsync(Query(route, page), cancellationToken) is not { Json.ValueKind: JsonValueKind.Array } answer)
                yield break;
            var count = answer.Json.GetArrayLength();
            var isLast = !route.IsOrdered || (answer.Pages is { } pages ? page >= pages : count < Size);

            // something was deleted meanwhile: what stood first on the next page now stands last on this one or the one before
            var isShorter = answer.Total < total && page > 1;
            total = answer.Total ?? 0;
            page = isShorter ? page - 1 : isLast ? 0 : page + 1;
            yield return ([.. answer.Json.EnumerateArray()], mark(page));
        }
    }

    /// <summary>One document or a short list; none: the shop has no such route.</summary>
    public async Task<ShopAnswer?> GetAsync(string path, CancellationToken cancellationToken)
    {
        var answer = await requests.GetAsync(new Uri(root, path), cancellationToken);
        if (answer is null)
            _left.Add(path.Split('?')[0]);

        return answer;
    }

    public static IReadOnlyList<SourceRow> Rows(IEnumerable<JsonElement> rows, string group = "") => [.. rows.Select(row => new SourceRow(row, group))];

    private string Query(ShopRoute route, int page)
    {
        if (!route.IsOrdered)
            return route.Path;
        var edit = route.Path.StartsWith("wc/", StringComparison.Ordinal) ? "context=edit&" : "";
        var changes = since is { } moment && route.TellsChanges
            ? $"&dates_are_gmt=true&modified_after={(moment - Margin).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)}"
            : "";

        return $"{route.Path}{(route.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{edit}per_page={Size}&orderby=id&order=asc&page={page}{changes}";
    }
}
