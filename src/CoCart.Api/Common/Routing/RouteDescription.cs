using System.Reflection;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.Common.Routing;

/// <summary>
/// What OPTIONS and the index tell of a route: its methods and their arguments, read from the requests that bind them, and
/// the shape of its answer, read from the response.
/// </summary>
internal static class RouteDescription
{
    /// <summary>For OPTIONS: with the shape of the answer.</summary>
    public static Map<object?> Of(ApiRoute route, HttpContext context)
    {
        var document = Listed(route, context);
        if (SchemaDocument.Of(route) is not { } schema)
            return document;

        document.Remove("_links", out var links);
        document["schema"] = schema;
        if (links is not null)
            document["_links"] = links;

        return document;
    }

    /// <summary>For the index.</summary>
    public static Map<object?> Listed(ApiRoute route, HttpContext context)
    {
        var exchange = context.Exchange();
        var endpoints = route.OperationsOf(exchange.Face).GroupBy(operation => operation.Action.MethodInfo).Select(action => Endpoint(action, exchange.Face)).ToList();
        var document = new Map<object?>
        {
            ["namespace"] = string.Join('/', route.Shown.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2)),
            ["methods"] = endpoints.SelectMany(endpoint => endpoint.Methods).ToList(),
            ["endpoints"] = endpoints,
        };
        if (route.Variables is 0)
            document["_links"] = new RouteLinks([new RouteLink($"{context.Request.Scheme}://{context.Request.Host}{exchange.Mount}{route.Shown}")]);

        return document;
    }

    private static EndpointDocument Endpoint(IGrouping<MethodInfo, ApiOperation> action, Face face)
    {
        var request = action.Key.GetParameters()
            .Select(parameter => parameter.ParameterType)
            .FirstOrDefault(type => type.IsDefined(typeof(RestRequestAttribute)));
        var shown = action.Key.GetCustomAttribute<ShownMethodsAttribute>()?.Methods;

        return new EndpointDocument(shown ?? [.. action.Select(operation => operation.Method)], request is null ? [] : Arguments(request, face));
    }

    private static Map<Map<object?>> Arguments(Type request, Face face)
    {
        var defaults = Activator.CreateInstance(request);

        return new Map<Map<object?>>(RestRequestBinder.ArgumentsOf(request)
            .Where(argument => face is Face.Typed || !IsUnknown(argument))
            .Select(argument => KeyValuePair.Create(argument.Name, ArgumentDocument.Of(argument, defaults))));
    }

    /// <summary>Existing apps do not know it by their documents.</summary>
    private static bool IsUnknown(RestArgument argument) =>
        argument.Property.IsDefined(typeof(AdditionAttribute)) || argument.Property.IsDefined(typeof(UnlistedAttribute));
}

/// <summary>Methods of a route that take the same arguments.</summary>
internal sealed record EndpointDocument(IReadOnlyList<string> Methods, Map<Map<object?>> Args);

/// <summary>Where a route is.</summary>
internal sealed record RouteLinks(IReadOnlyList<RouteLink> Self);

/// <summary>An address.</summary>
internal sealed record RouteLink(string Href);

/// <summary>Methods that an operation is described with, where the original names others than it takes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShownMethodsAttribute(params string[] methods) : Attribute
{
    public IReadOnlyList<string> Methods { get; } = methods;
}
