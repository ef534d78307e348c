using CoCart.Api.Common.Faces;
using CoCart.Domain.Customers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace CoCart.Api.Common.Authentication;

/// <summary>Who asks.</summary>
/// <param name="Account">The signed-in user; none: a guest.</param>
/// <param name="Scopes">What the key allows that was shown instead of a password; none: whatever the user may do.</param>
[FromCaller]
public sealed record Caller(CustomerAccount? Account, ApiScopes? Scopes = null)
{
    public static readonly Caller Guest = new(Account: null);

    /// <summary>Is the user, not a program with a key.</summary>
    public bool IsUser => Account is not null && Scopes is null;

    /// <summary>May look at and change what belongs to others.</summary>
    public bool IsManager => Has(UserRoles.ShopManager) || Has(UserRoles.Administrator);

    /// <summary>May do everything.</summary>
    public bool IsAdministrator => Has(UserRoles.Administrator);

    /// <summary>A key of this scope was shown, or none at all.</summary>
    public bool Allows(ApiScopes scope) => Scopes?.HasFlag(scope) is not false;

    private bool Has(string role) => Allows(ApiScopes.Manage) && Account?.Roles.Contains(role) is true;
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
