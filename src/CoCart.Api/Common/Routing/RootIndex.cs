using System.Text.Json.Serialization;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Domain.Stores;

namespace CoCart.Api.Common.Routing;

/// <summary>What an API has at its root: the shop, and where each version is.</summary>
internal static class RootIndex
{
    private static readonly string[] Namespaces = ["cocart/v1", "cocart/v2"];

    public static async Task<object> OfAsync(HttpContext context)
    {
        var store = await context.RequestServices.GetRequiredService<IStoreReader>().ReadAsync(context.RequestAborted);
        var root = $"{context.Request.Scheme}://{context.Request.Host}{context.Exchange().Mount}";

        return new RootDocument
        {
            Name = store.Site.Title,
            Description = store.Site.Tagline,
            Url = store.SiteUrl,
            Home = store.SiteUrl,
            GmtOffset = store.Site.Offset.Hours,
            TimezoneString = store.Site.TimeZone,
            Namespaces = Namespaces,
            Routes = new Map<RootRoute>(Namespaces.Select(name => KeyValuePair.Create($"/{name}", new RootRoute(name, ["GET"], new RouteLinks([new RouteLink($"{root}/{name}")]))))),
        };
    }
}

/// <summary>The root of the API.</summary>
internal sealed record RootDocument
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Url { get; init; }

    public required string Home { get; init; }

    public decimal GmtOffset { get; init; }

    public required string TimezoneString { get; init; }

    public required IReadOnlyList<string> Namespaces { get; init; }

    /// <summary>The indexes of the versions by path.</summary>
    public required Map<RootRoute> Routes { get; init; }
}

/// <summary>The index of a version.</summary>
internal sealed record RootRoute(string Namespace, IReadOnlyList<string> Methods, [property: JsonPropertyName("_links")] RouteLinks Links);
