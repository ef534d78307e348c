using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V1.Carts;

/// <summary>A product to put into the cart.</summary>
[RestRequest]
public sealed record AddItemRequest
{
    /// <summary>Product or variation number, or article number.</summary>
    [Example("\"71\"")]
    public string ProductId { get; init; } = "";

    /// <summary>How many.</summary>
    [ShownType("float")]
    [ShownRequired]
    [Example("2")]
    public decimal Quantity { get; init; } = 1;

    /// <summary>Number of the variation, where the product is its parent.</summary>
    public int VariationId { get; init; }

    /// <summary>Chosen attribute values: term slugs of shop-wide attributes, the option's own text of others.</summary>
    [TypedAs(typeof(Map<string>))]
    public RestValue? Variation { get; init; }

    /// <summary>Custom data to keep with the line.</summary>
    public RestValue? CartItemData { get; init; }

    /// <summary>Returns the whole cart instead of the line.</summary>
    [Reshapes(typeof(Map<CartItemResponse>))]
    public bool ReturnCart { get; init; }

    /// <summary>Images of the lines are wanted with the cart, in any shape that is not nothing.</summary>
    [AnyShape]
    [Unlisted]
    [TypedAs(typeof(bool))]
    public RestValue? Thumb { get; init; }
}

/// <summary>A line of the cart.</summary>
[RestRequest]
public record ItemRequest
{
    /// <summary>The line's key.</summary>
    [Example("\"e2c420d928d4bf8ce0ff2ec19b371514\"")]
    public string? CartItemKey { get; init; }

    /// <summary>Returns the whole cart instead of a word.</summary>
    [Reshapes(typeof(Map<CartItemResponse>))]
    public bool ReturnCart { get; init; }
}

/// <summary>A line's new quantity.</summary>
[RestRequest]
public sealed record UpdateItemRequest : ItemRequest
{
    /// <summary>How many.</summary>
    [ShownType("float")]
    [Undescribed]
    [Example("3")]
    public decimal Quantity { get; init; } = 1;
}
