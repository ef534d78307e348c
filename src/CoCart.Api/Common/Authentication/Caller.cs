using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters.Binding;
using CoCart.Domain.Customers;
using Microsoft.AspNetCore.Mvc;

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
internal sealed class CallerBinder : RestBinder
{
    public override object Bind(ActionContext action, Type type) => action.HttpContext.Exchange().Caller;
}

/// <summary>Marks what an action takes from the caller of its request.</summary>
public sealed class FromCallerAttribute : RestBindingAttribute
{
    private static readonly CallerBinder Maker = new();

    internal override RestBinder Binder => Maker;
}
