using System.Reflection;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Parameters.Binding;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Idempotency;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing.Patterns;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>What is known of an action by its code.</summary>
internal sealed class DescribedAction(ApiDescription description, ControllerActionDescriptor action)
{
    private readonly RoutePattern _route = RoutePatternFactory.Parse(action.AttributeRouteInfo?.Template ?? "");

    private readonly Lazy<IReadOnlyList<RequestArgument>> _arguments = new(() => [.. ArgumentsOf(action)]);

    /// <summary>The same in each version of its document.</summary>
    public (string Action, string? Method) Key { get; } = (action.Id, description.HttpMethod);

    public MethodInfo Method { get; } = action.MethodInfo;

    public Type Controller { get; } = action.ControllerTypeInfo;

    public bool IsGet { get; } = HttpMethods.IsGet(description.HttpMethod ?? "");

    /// <summary>It changes something, and is done once where it comes with a key.</summary>
    public bool IsKeyed { get; } = KeyedRoutes.Take(description.HttpMethod ?? "", [.. action.EndpointMetadata]);

    /// <summary>It changes the caller's cart; managers change those of others.</summary>
    public bool ChangesCart => IsKeyed && !Has<WithoutCartAttribute>() && !Has<ManagersOnlyAttribute>();

    /// <summary>Has a body.</summary>
    public bool HasBody { get; } = description.HttpMethod is "POST" or "PUT" or "PATCH";

    public string Path { get; } = $"/{description.RelativePath}";

    /// <summary>The resource of a controller that shares its actions; none: its actions are its own.</summary>
    public ResourceAttribute? Resource => Mark<ResourceAttribute>();

    /// <summary>Everything that the action binds, in the order of declaration.</summary>
    public IReadOnlyList<RequestArgument> Arguments => _arguments.Value;

    /// <summary>The first type that the action binds; none: it takes no parameters.</summary>
    public Type? Request => Arguments.Count is 0 ? null : Arguments[0].Request;

    public IEnumerable<ProducesResponseTypeAttribute> Answers => Marks<ProducesResponseTypeAttribute>();

    public Type? Answer => Answers.FirstOrDefault(answer => answer.StatusCode < StatusCodes.Status300MultipleChoices)?.Type;

    public ErrorCatalog? Errors => Marks<IErrorCatalogMetadata>().LastOrDefault()?.Errors;

    public TMark? Mark<TMark>()
        where TMark : class => Marks<TMark>().LastOrDefault();

    public bool Has<TMark>() => Marks<TMark>().Any();

    /// <summary>The argument is a part of the path.</summary>
    public bool IsInPath(RestArgument argument) => Path.Contains($"{{{argument.Name}}}", StringComparison.Ordinal);

    /// <summary>What a part of the path has to look like; none: like anything.</summary>
    public string? PatternOf(string name) => _route.GetParameter(name) is { } part ? RoutePatternText.RuleOf(part) : null;

    /// <summary>Paths whose parts look otherwise are others, and there are none.</summary>
    public bool HasPatterns => _route.Parameters.Any(part => RoutePatternText.RuleOf(part) is not null);

    /// <summary>The parameter makes another type of the answer, or does nothing for this one.</summary>
    public bool IsReshaping(RestArgument argument) =>
        argument.Property.GetCustomAttributes<ReshapesAttribute>().Any(mark => mark.Concerns(Answer) || mark.OnlyThere);

    private IEnumerable<TMark> Marks<TMark>() => action.EndpointMetadata.OfType<TMark>();

    private static IEnumerable<RequestArgument> ArgumentsOf(ControllerActionDescriptor action) => action.MethodInfo.GetParameters()
        .Select(parameter => parameter.ParameterType)
        .Where(type => type.IsDefined(typeof(RestRequestAttribute)))
        .SelectMany(type => RestRequestBinder.ArgumentsOf(type).Select(argument => new RequestArgument(type, argument)));
}

/// <summary>A parameter and the type it belongs to.</summary>
internal sealed record RequestArgument(Type Request, RestArgument Argument)
{
    /// <summary>What a request has where nothing was sent.</summary>
    public object? Defaults { get; } = Activator.CreateInstance(Request);
}
