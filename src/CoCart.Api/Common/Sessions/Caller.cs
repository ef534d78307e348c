using CoCart.Api.Common.Faces;
using CoCart.Domain.Customers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace CoCart.Api.Common.Sessions;

/// <summary>Who asks.</summary>
/// <param name="Account">The signed-in user; none: a guest.</param>
[FromCaller]
public sealed record Caller(CustomerAccount? Account)
{
    public bool IsAdministrator => Account?.Roles.Contains(UserRoles.Administrator) is true;

    /// <summary>May look at and change what belongs to others.</summary>
    public bool IsManager => Account?.Roles.Any(role => role is UserRoles.Administrator or UserRoles.ShopManager) is true;
}

/// <summary>Hands an action the caller of its request.</summary>
internal sealed class CallerBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var caller = bindingContext.HttpContext.Exchange().Caller;
        bindingContext.ValidationState.Add(caller, new ValidationStateEntry { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(caller);

        return Task.CompletedTask;
    }
}

/// <summary>Marks what an action takes from the caller of its request.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FromCallerAttribute : Attribute, IBinderTypeProviderMetadata
{
    public Type BinderType => typeof(CallerBinder);

    public BindingSource BindingSource => BindingSource.Special;
}
