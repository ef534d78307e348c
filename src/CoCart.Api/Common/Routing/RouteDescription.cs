using System.Reflection;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.Common.Routing;

/// <summary>What OPTIONS tells of a route: its methods and their arguments, read from the requests that bind them.</summary>
internal static class RouteDescription
{
    public static object Of(ApiRoute route, HttpContext context)
    {
        var exchange = context.Exchange();
        var operations = route.OperationsOf(exchange.Face).ToList();

        return new RouteResponse(
            string.Join('/', (context.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2)),
            [.. operations.Select(operation => operation.Method)],
            [.. operations.GroupBy(operation => operation.Action).Select(action => Describe(action, exchange.Face))],
            new RouteLinks([new RouteLink($"{context.Request.Scheme}://{context.Request.Host}{exchange.Mount}{context.Request.Path}")]));
    }

    private static EndpointResponse Describe(IGrouping<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor, ApiOperation> action, Face face)
    {
        var request = action.Key.MethodInfo.GetParameters()
            .Select(parameter => parameter.ParameterType)
            .FirstOrDefault(type => type.IsDefined(typeof(RestRequestAttribute)));

        return new EndpointResponse([.. action.Select(operation => operation.Method)], request is null ? [] : Arguments(request, face));
    }

    private static Map<ArgumentResponse> Arguments(Type request, Face face)
    {
        var arguments = new Map<ArgumentResponse>();
        var defaults = Activator.CreateInstance(request);
        foreach (var argument in RestRequestBinder.ArgumentsOf(request).Where(argument => face is Face.Typed || !argument.Property.IsDefined(typeof(AdditionAttribute))))
            arguments[argument.Name] = new ArgumentResponse(
                ArgumentTexts.Of(argument.Property), argument.Type, argument.IsRequired, Default(argument.Property, defaults));

        return arguments;
    }

    private static object? Default(PropertyInfo property, object? request) => property.GetValue(request) is { } value and not "" ? value : null;
}

/// <summary>A route.</summary>
internal sealed record RouteResponse(
    string Namespace,
    IReadOnlyList<string> Methods,
    IReadOnlyList<EndpointResponse> Endpoints,
    [property: System.Text.Json.Serialization.JsonPropertyName("_links")] RouteLinks Links);

/// <summary>Methods of a route that take the same arguments.</summary>
internal sealed record EndpointResponse(IReadOnlyList<string> Methods, Map<ArgumentResponse> Args);

/// <summary>An argument of an operation.</summary>
internal sealed record ArgumentResponse(
    string Description,
    string Type,
    bool Required,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    object? Default);

/// <summary>Where a route is.</summary>
internal sealed record RouteLinks(IReadOnlyList<RouteLink> Self);

/// <summary>An address.</summary>
internal sealed record RouteLink(string Href);
