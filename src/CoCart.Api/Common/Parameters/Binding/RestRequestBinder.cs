using System.Collections.Concurrent;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Common.Parameters.Binding;

/// <summary>Binds an action's request from all sources at once and refuses what the operation does not accept.</summary>
internal sealed class RestRequestBinder : RestBinder
{
    private static readonly ConcurrentDictionary<Type, RestArgument[]> Known = [];

    /// <summary>The parameters of a request type, in the order of declaration.</summary>
    public static IReadOnlyList<RestArgument> ArgumentsOf(Type request) => Known.GetOrAdd(request, RestArgument.AllOf);

    public override object Bind(ActionContext action, Type type)
    {
        var arguments = Known.GetOrAdd(type, RestArgument.AllOf);
        action.HttpContext.Exchange().Asked = arguments;
        var values = Values(arguments, action);
        EnsureComplete(arguments, values);

        var request = Activator.CreateInstance(type) ?? throw new InvalidOperationException(type.Name);
        var mistakes = new RestMistakes();
        for (var index = 0; index < arguments.Length; index++)
            if (values[index] is { } value)
                arguments[index].Apply(request, value, mistakes);
        mistakes.ThrowIfAny();

        return request;
    }

    private static RestValue?[] Values(RestArgument[] arguments, ActionContext action)
    {
        var parameters = action.HttpContext.Exchange().Parameters;
        var path = action.RouteData.Values;
        var values = new RestValue?[arguments.Length];
        for (var index = 0; index < arguments.Length; index++)
            values[index] = Find(arguments[index], parameters)
                ?? (path.TryGetValue(arguments[index].Name, out var part) && part is string text ? RestValue.OfText(text) : null);

        return values;
    }

    private static RestValue? Find(RestArgument argument, RestParameters parameters)
    {
        var value = parameters.Find(argument.Name);
        for (var index = 0; value is null && index < argument.Aliases.Count; index++)
            value = parameters.Find(argument.Aliases[index]);

        return value;
    }

    private static void EnsureComplete(RestArgument[] arguments, RestValue?[] values)
    {
        List<string>? missing = null;
        for (var index = 0; index < arguments.Length; index++)
            if (arguments[index].IsRequired && values[index] is null)
                (missing ??= []).Add(arguments[index].Name);

        if (missing is not null)
            throw RestException.Missing(missing);
    }
}
