using System.Reflection;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Parameters.Binding;

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
        var listed = Listed(route, context);
        var document = new Map<object?> { ["namespace"] = listed.Namespace, ["methods"] = listed.Methods, ["endpoints"] = listed.Endpoints };
        if (SchemaDocument.Of(route) is { } schema)
            document["schema"] = schema;
        if (listed.Links is { } links)
            document["_links"] = links;

        return document;
    }

    /// <summary>For the index.</summary>
    public static RouteDocument Listed(ApiRoute route, HttpContext context)
    {
        var exchange = context.Exchange();
        var endpoints = route.OperationsOf(exchange.Face).GroupBy(operation => operation.Action.MethodInfo).Select(action => Endpoint(action, exchange.Face)).ToList();

        return new RouteDocument(
            string.Join('/', route.Shown.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2)),
            [.. endpoints.SelectMany(endpoint => endpoint.Methods)],
            endpoints,
            route.Variables is 0 ? new RouteLinks([new RouteLink($"{context.Request.Scheme}://{context.Request.Host}{exchange.Mount}{route.Shown}")]) : null);
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

/// <summary>A route with what it takes.</summary>
/// <param name="Namespace">As <c>cocart/v2</c>.</param>
/// <param name="Methods">HTTP methods that it knows.</param>
/// <param name="Endpoints">What they take.</param>
/// <param name="Links">Where it is; left out where its path has variable parts.</param>
[SchemaName("ApiRoute")]
internal sealed record RouteDocument(
    string Namespace,
    IReadOnlyList<string> Methods,
    IReadOnlyList<EndpointDocument> Endpoints,
    [property: JsonPropertyName("_links")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RouteLinks? Links);

/// <summary>Methods of a route that take the same arguments.</summary>
/// <param name="Methods">HTTP methods.</param>
/// <param name="Args">What each argument is, by its name, in the words of JSON Schema.</param>
[SchemaName("ApiEndpoint")]
internal sealed record EndpointDocument(IReadOnlyList<string> Methods, Map<Map<object?>> Args);

/// <summary>Where a route is.</summary>
/// <param name="Self">Its address.</param>
[SchemaName("ApiRouteLinks")]
internal sealed record RouteLinks(IReadOnlyList<RouteLink> Self);

/// <summary>An address.</summary>
/// <param name="Href">The address.</param>
[SchemaName("ApiLink")]
internal sealed record RouteLink(string Href);

/// <summary>Methods that an operation is described with, where the original names others than it takes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShownMethodsAttribute(params string[] methods) : Attribute
{
    public IReadOnlyList<string> Methods { get; } = methods;
}
