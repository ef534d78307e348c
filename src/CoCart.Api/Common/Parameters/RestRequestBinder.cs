using System.Collections.Concurrent;
using CoCart.Api.Common.Faces;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace CoCart.Api.Common.Parameters;

/// <summary>Binds an action's request from all sources at once and refuses what the operation does not accept.</summary>
internal sealed class RestRequestBinder : IModelBinder
{
    private static readonly ConcurrentDictionary<Type, RestArgument[]> Known = [];

    /// <summary>The parameters of a request type, in the order of declaration.</summary>
    public static IReadOnlyList<RestArgument> ArgumentsOf(Type request) => Known.GetOrAdd(request, RestArgument.AllOf);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var arguments = Known.GetOrAdd(bindingContext.ModelType, RestArgument.AllOf);
        bindingContext.HttpContext.Exchange().Asked = arguments;
        var values = Values(arguments, bindingContext);
        EnsureComplete(arguments, values);

        var model = Activator.CreateInstance(bindingContext.ModelType) ?? throw new InvalidOperationException(bindingContext.ModelType.Name);
        var mistakes = new RestMistakes();
        for (var index = 0; index < arguments.Length; index++)
            if (values[index] is { } value)
                arguments[index].Apply(model, value, mistakes);
        mistakes.ThrowIfAny();

        bindingContext.ValidationState.Add(model, new ValidationStateEntry { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(model);

        return Task.CompletedTask;
    }

    private static RestValue?[] Values(RestArgument[] arguments, ModelBindingContext context)
    {
        var parameters = context.HttpContext.Exchange().Parameters;
        var path = context.ActionContext.RouteData.Values;
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
            throw Errors.RestException.Missing(missing);
    }
}
