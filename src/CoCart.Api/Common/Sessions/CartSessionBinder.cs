using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters.Binding;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Common.Sessions;

/// <summary>Hands an action the session of its request.</summary>
internal sealed class CartSessionBinder : RestBinder
{
    public override object? Bind(ActionContext action, Type type) => action.HttpContext.Exchange().Session;
}

/// <summary>Marks what an action takes from the session of its request.</summary>
public sealed class FromCartSessionAttribute : RestBindingAttribute
{
    private static readonly CartSessionBinder Maker = new();

    internal override RestBinder Binder => Maker;
}
