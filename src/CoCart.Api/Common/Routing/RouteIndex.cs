using System.Text.Json.Serialization;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.Common.Routing;

/// <summary>Lists what a namespace has.</summary>
internal sealed class RouteIndex(RouteTable routes)
{
    /// <summary>
    /// The routes that existing apps know, in the order they know them; the typed face lists ours after them. A known route
    /// that is not there is a mistake of ours.
    /// </summary>
    public IndexDocument Of(string name, IReadOnlyList<string> known, HttpContext context)
    {
        var all = routes.In(name).ToDictionary(route => route.Shown);
        var listed = known.Select(path => all.TryGetValue($"/{name}{path}", out var route)
            ? route
            : throw new InvalidOperationException($"There is no route {path} in {name}.")).ToList();
        if (context.Exchange().Face is Face.Typed)
            listed.AddRange(all.Values.Except(listed).OrderBy(route => route.Shown, StringComparer.Ordinal));

        var documents = new Map<RouteDocument> { [$"/{name}"] = Itself(name, context) };
        foreach (var route in listed)
            documents[route.Shown] = RouteDescription.Listed(route, context);

        return new IndexDocument(name, documents, new IndexLinks([new RouteLink($"{Root(context)}/")]));
    }

    private static RouteDocument Itself(string name, HttpContext context) => new(
        name,
        ["GET"],
        [new EndpointDocument(["GET"], new Map<Map<object?>> { ["namespace"] = Fixed(name), ["context"] = Fixed("view") })],
        new RouteLinks([new RouteLink($"{Root(context)}/{name}")]));

    private static Map<object?> Fixed(string value) => new() { ["default"] = value, ["required"] = false };

    private static string Root(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Exchange().Mount}";
}

/// <summary>What a namespace has.</summary>
/// <param name="Namespace">As <c>cocart/v2</c>.</param>
/// <param name="Routes">Its routes by their paths, with a regular expression for each variable part.</param>
/// <param name="Links">Where the index of everything is.</param>
[SchemaName("ApiIndex")]
internal sealed record IndexDocument(string Namespace, Map<RouteDocument> Routes, [property: JsonPropertyName("_links")] IndexLinks Links);

/// <summary>Where the index of everything is.</summary>
/// <param name="Up">Its address.</param>
[SchemaName("ApiIndexLinks")]
internal sealed record IndexLinks(IReadOnlyList<RouteLink> Up);
