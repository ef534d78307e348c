using System.Web;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>Sends requests of the drop-in face to the typed one.</summary>
internal sealed class TypedFace(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Typed = "/api";

    private static readonly string[] Mounts = ["/index.php/wp-json", "/wp-json"];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { } address)
            request.RequestUri = new Uri(address, TypedPath(address));

        return base.SendAsync(request, cancellationToken);
    }

    private static string TypedPath(Uri address)
    {
        if (Array.Find(Mounts, mount => address.AbsolutePath.StartsWith(mount, StringComparison.Ordinal)) is { } mount)
            return $"{Typed}{address.PathAndQuery[mount.Length..]}";

        var query = HttpUtility.ParseQueryString(address.Query);
        if (query["rest_route"] is not { } route)
            return address.PathAndQuery;
        query.Remove("rest_route");

        return query.Count is 0 ? $"{Typed}{route}" : $"{Typed}{route}?{query}";
    }
}
