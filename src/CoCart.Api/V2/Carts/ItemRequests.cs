using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V2.Carts;

/// <summary>A line of the cart.</summary>
[RestRequest]
public record ItemRequest : CartRequest
{
    /// <summary>The line's key.</summary>
    public string ItemKey { get; init; } = "";
}

/// <summary>A line's new quantity.</summary>
[RestRequest]
public sealed record UpdateItemRequest : ItemRequest
{
    /// <summary>How many.</summary>
    [ShownType("float")]
    [Example("3")]
    public decimal Quantity { get; init; } = 1;

    /// <summary>Returns a message with the quantity instead of the cart.</summary>
    [Reshapes(typeof(QuantityStatusResponse))]
    public bool ReturnStatus { get; init; }
}

/// <summary>A line to take out.</summary>
[RestRequest]
public sealed record RemoveItemRequest : ItemRequest
{
    /// <summary>Returns a message instead of the cart.</summary>
    [Reshapes(typeof(string))]
    public bool ReturnStatus { get; init; }
}

/// <summary>A line to bring back.</summary>
[RestRequest]
public sealed record RestoreItemRequest : ItemRequest
{
    /// <summary>Returns the line instead of the cart.</summary>
    [Reshapes(typeof(CartItemResponse))]
    public bool ReturnItem { get; init; }
}
