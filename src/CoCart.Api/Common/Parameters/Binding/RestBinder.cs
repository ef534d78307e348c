using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoCart.Api.Common.Parameters.Binding;

/// <summary>Makes one parameter of an action from the request, which needs none of MVC's values, prefixes and validation.</summary>
internal abstract class RestBinder : IModelBinder
{
    /// <summary>The parameter's value; none: the request has no such thing.</summary>
    public abstract object? Bind(ActionContext action, Type type);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Result = Result(bindingContext.ActionContext, bindingContext.ModelType);

        return Task.CompletedTask;
    }

    public ModelBindingResult Result(ActionContext action, Type type) =>
        Bind(action, type) is { } value ? ModelBindingResult.Success(value) : ModelBindingResult.Failed();
}

/// <summary>Marks a type that actions may take as a parameter, and says who makes it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class RestBindingAttribute : Attribute, IBindingSourceMetadata
{
    public virtual BindingSource BindingSource => BindingSource.Special;

    internal abstract RestBinder Binder { get; }
}
