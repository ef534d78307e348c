using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Parameters.Binding;

/// <summary>Finds who makes a parameter. An action that takes anything else fails whenever it is called.</summary>
internal sealed class RestBinders : IModelBinderProvider
{
    private static readonly CancellationBinder Cancellation = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(CancellationToken)
        ? Cancellation
        : context.Metadata.ModelType.GetCustomAttribute<RestBindingAttribute>()?.Binder;

    /// <summary>Hands an action what tells that nobody waits for the answer any more.</summary>
    private sealed class CancellationBinder : RestBinder
    {
        public override object Bind(ActionContext action, Type type) => action.HttpContext.RequestAborted;
    }
}

/// <summary>Asks those who make parameters directly.</summary>
internal sealed class RestParameterBinder(
    IModelMetadataProvider metadata, IModelBinderFactory binders, IObjectModelValidator validator, IOptions<MvcOptions> options, ILoggerFactory loggers)
    : ParameterBinder(metadata, binders, validator, options, loggers)
{
    public override ValueTask<ModelBindingResult> BindModelAsync(
        ActionContext actionContext, IModelBinder modelBinder, IValueProvider valueProvider, ParameterDescriptor parameter, ModelMetadata metadata, object? value, object? container) =>
        modelBinder is RestBinder binder
            ? new(binder.Result(actionContext, parameter.ParameterType))
            : base.BindModelAsync(actionContext, modelBinder, valueProvider, parameter, metadata, value, container);
}
