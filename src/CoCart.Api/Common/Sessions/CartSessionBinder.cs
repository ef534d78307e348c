using CoCart.Api.Common.Faces;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace CoCart.Api.Common.Sessions;

/// <summary>Hands an action the session of its request.</summary>
internal sealed class CartSessionBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (bindingContext.HttpContext.Exchange().Session is { } session)
        {
            bindingContext.ValidationState.Add(session, new ValidationStateEntry { SuppressValidation = true });
            bindingContext.Result = ModelBindingResult.Success(session);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Marks what an action takes from the session of its request.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FromCartSessionAttribute : Attribute, IBinderTypeProviderMetadata
{
    public Type BinderType => typeof(CartSessionBinder);

    public BindingSource BindingSource => BindingSource.Special;
}
