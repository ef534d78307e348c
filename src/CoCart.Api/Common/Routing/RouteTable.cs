using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Sessions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace CoCart.Api.Common.Routing;

/// <summary>The API's routes with the methods each knows, in the order of registration.</summary>
internal sealed class RouteTable(EndpointDataSource endpoints)
{
    private static readonly string[] MethodOrder = ["GET", "POST", "DELETE", "PUT", "PATCH"];

    private readonly Lazy<Dictionary<string, ApiRoute>> _routes = new(() => Read(endpoints));

    /// <summary>The route of an endpoint.</summary>
    public ApiRoute? Find(Endpoint? endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.RawText: { } pattern } && _routes.Value.TryGetValue(pattern, out var route) ? route : null;

    /// <summary>The route of a path, whatever the method.</summary>
    public ApiRoute? Match(PathString path) =>
        _routes.Value.Values.Where(route => route.Matches(path)).MinBy(route => route.Variables);

    /// <summary>The path begins like a route that is about no cart.</summary>
    public bool IsWithoutCart(PathString path)
    {
        foreach (var route in _routes.Value.Values)
            if (route.IsWithoutCart && path.Value?.StartsWith(route.Beginning, StringComparison.OrdinalIgnoreCase) is true)
                return true;

        return false;
    }

    /// <summary>All routes of a namespace, as <c>cocart/v2</c>.</summary>
    public IEnumerable<ApiRoute> In(string name) => _routes.Value.Values.Where(route => route.Shown.StartsWith($"/{name}/", StringComparison.Ordinal));

    private static Dictionary<string, ApiRoute> Read(EndpointDataSource endpoints) => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
        .GroupBy(endpoint => endpoint.RoutePattern.RawText ?? "")
        .ToDictionary(group => group.Key, group => new ApiRoute(group.First().RoutePattern, [.. group.SelectMany(Operations).OrderBy(Order)]));

    private static IEnumerable<ApiOperation> Operations(RouteEndpoint endpoint)
    {
        var action = endpoint.Metadata.GetRequiredMetadata<ControllerActionDescriptor>();
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];

        return methods.Select(method => new ApiOperation(method, action));
    }

    private static int Order(ApiOperation operation) => Array.IndexOf(MethodOrder, operation.Method);
}

/// <summary>What a route does for one method.</summary>
internal sealed record ApiOperation(string Method, ControllerActionDescriptor Action)
{
    public bool IsAddition { get; } = Action.MethodInfo.IsDefined(typeof(AdditionAttribute), inherit: false);

    /// <summary>Whether it is allowed depends on what is sent.</summary>
    public bool IsConditional { get; } = Has<ForBuyersAttribute>(Action) || Has<AllowedBySayAttribute>(Action);

    /// <summary>It is about no cart of the caller's.</summary>
    public bool IsWithoutCart { get; } = Has<WithoutCartAttribute>(Action);

    public bool Has<TMark>() => Has<TMark>(Action);

    private static bool Has<TMark>(ControllerActionDescriptor action) => action.EndpointMetadata.OfType<TMark>().Any();
}

/// <summary>A route of the API.</summary>
internal sealed class ApiRoute(RoutePattern pattern, IReadOnlyList<ApiOperation> operations)
{
    private readonly TemplateMatcher _matcher = new(new RouteTemplate(pattern), new RouteValueDictionary(pattern.Defaults));

    private readonly string _allow = Methods(operations);
    private readonly string _knownAllow = Methods(operations.Where(operation => !operation.IsAddition));

    /// <summary>For the <c>Allow</c> header; who uses an addition knows of it.</summary>
    public string AllowOf(Face face, Endpoint? used = null) =>
        used?.Metadata.GetMetadata<AllowedBySayAttribute>() is not null ? AllowAll
        : face is Face.Typed || used?.Metadata.GetMetadata<AdditionAttribute>() is not null ? _allow : _knownAllow;

    /// <summary>What OPTIONS tells of.</summary>
    public IEnumerable<ApiOperation> OperationsOf(Face face) => Operations.Where(operation => face is Face.Typed || !operation.IsAddition);

    /// <summary>The same for whoever meets all conditions.</summary>
    public string AllowAll { get; } = Methods(operations, withConditional: true);

    /// <summary>All operations are about no cart of the caller's.</summary>
    public bool IsWithoutCart { get; } = operations.All(operation => operation.IsWithoutCart);

    /// <summary>The path up to its first variable part.</summary>
    public string Beginning { get; } = $"/{(pattern.RawText ?? "").TrimStart('/').Split('{')[0].TrimEnd('/')}";

    public IReadOnlyList<ApiOperation> Operations { get; } = operations;

    /// <summary>How many parts of the path differ from one thing to another.</summary>
    public int Variables { get; } = pattern.Parameters.Count;

    /// <summary>The path as documents show it: <c>/cocart/v2/cart/item/(?P&lt;item_key&gt;[\w]+)</c>.</summary>
    public string Shown { get; } = RoutePatternText.Of(pattern);

    /// <summary>The caller may use it.</summary>
    public bool IsFor(Caller caller) =>
        (caller.IsAdministrator || !Operations.Any(operation => operation.Has<AdministratorsOnlyAttribute>()))
        && (caller.IsManager || !Operations.Any(operation => operation.Has<ManagersOnlyAttribute>()));

    public bool Matches(PathString path) => _matcher.TryMatch(path, []);

    private static string Methods(IEnumerable<ApiOperation> operations, bool withConditional = false) =>
        string.Join(", ", operations.Where(operation => withConditional || !operation.IsConditional).Select(operation => operation.Method).Distinct());
}
