using CoCart.Domain.Customers;

namespace CoCart.Api.Common.Sessions;

/// <summary>Marks routes that are about no cart of the caller's: their answers name none.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class WithoutCartAttribute : Attribute;

/// <summary>Marks routes that show one customer's cart to administrators: others are refused before anything is looked at.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AdministratorsOnlyAttribute : Attribute;

/// <summary>Marks routes that start a guest's cart: the keys that a request brings do not count, and nothing is merged.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StartsCartAttribute : Attribute;

/// <summary>Marks routes for administrators and shop managers: others are refused before anything is looked at.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ManagersOnlyAttribute : Attribute
{
    /// <summary>The wire's code for a refusal.</summary>
    public string Code { get; init; } = "cocart_rest_cannot_view";
}

/// <summary>Marks routes whose answers carry neither time nor version.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class WithoutVersionAttribute : Attribute;

/// <summary>Marks what is allowed or not by what is sent: OPTIONS, which sends nothing, cannot promise it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllowedBySayAttribute : Attribute;

/// <summary>Marks routes for administrators who sign in as themselves; a program's key is not enough.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AdministratorsInPersonAttribute : Attribute;

/// <summary>Marks routes that change something although they are asked by GET.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChangesCartAttribute : Attribute;

/// <summary>Marks pages that move a cart when a browser opens them: a program must be allowed to write, a visitor may come from anywhere.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MovesCartAttribute : Attribute;

/// <summary>Tells requests that change something from those that only look.</summary>
internal static class RequestKinds
{
    public static bool IsChange(string method) => !(HttpMethods.IsGet(method) || HttpMethods.IsOptions(method));

    public static bool IsChange(this HttpContext context) => IsChange(context.Request.Method)
        || context.GetEndpoint()?.Metadata.GetMetadata<ChangesCartAttribute>() is not null;

    /// <summary>What a program's key must allow for the request.</summary>
    public static ApiScopes Scope(this HttpContext context) =>
        context.IsChange() || context.GetEndpoint()?.Metadata.GetMetadata<MovesCartAttribute>() is not null ? ApiScopes.Write : ApiScopes.Read;
}
