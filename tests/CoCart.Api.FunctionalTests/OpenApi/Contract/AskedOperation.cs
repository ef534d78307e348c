using System.Text.Json;
using System.Web;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>Finds out which operation a request asks for, whatever face it speaks to.</summary>
internal static class AskedOperation
{
    private static readonly string[] Mounts = ["/wp-json/", "/index.php/wp-json/", "/api/"];

    /// <summary>None: the request asks for nothing that is described.</summary>
    public static DocumentedOperation? Of(HttpRequestMessage request) =>
        request.RequestUri is { } address && PathOf(address) is { } path && MethodOf(request, address) is { } method ? DocumentedApi.Current.Find(method, path) : null;

    /// <summary>Names of all parameters that a request sends, without what stands in brackets.</summary>
    public static async Task<IReadOnlySet<string>> NamesAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var names = HttpUtility.ParseQueryString(request.RequestUri?.Query ?? "").AllKeys.OfType<string>();
        if (request.Content is { Headers.ContentType.MediaType: { } type } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
            names = names.Concat(NamesIn(await content.ReadAsStringAsync(cancellationToken), type));
        }

        return names.Select(name => name.Split('[')[0]).ToHashSet();
    }

    private static IEnumerable<string> NamesIn(string text, string type)
    {
        if (type is "application/x-www-form-urlencoded")
            return HttpUtility.ParseQueryString(text).AllKeys.OfType<string>();
        if (type is not "application/json" || !text.TrimStart().StartsWith('{'))
            return [];

        // what is not JSON, or names something with half a character, names nothing
        try
        {
            return [.. JsonDocument.Parse(text).RootElement.EnumerateObject().Select(member => member.Name)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static string? PathOf(Uri address)
    {
        if (Array.Find(Mounts, mount => address.AbsolutePath.StartsWith(mount, StringComparison.Ordinal)) is { } mount)
            return Uri.UnescapeDataString(address.AbsolutePath[(mount.Length - 1)..]);

        return address.AbsolutePath is "/" or "/index.php" ? HttpUtility.ParseQueryString(address.Query)["rest_route"] : null;
    }

    /// <summary>A POST may stand for another method; who disguises a GET asks for nothing.</summary>
    private static string? MethodOf(HttpRequestMessage request, Uri address)
    {
        var (method, other) = (request.Method.Method, HttpUtility.ParseQueryString(address.Query)["_method"]);
        if (method is not "POST")
            return other is null || other == method ? method : null;

        return (other ?? (request.Headers.TryGetValues("X-HTTP-Method-Override", out var named) ? named.First() : method)).ToUpperInvariant();
    }
}
