using System.Globalization;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.RemoveItem;
using CoCart.Application.Carts.RestoreItem;
using CoCart.Application.Carts.UpdateItem;
using CoCart.Domain.Carts;

namespace CoCart.Api.Legacy;

/// <summary>How to show the cart.</summary>
[RestRequest]
public sealed record GetCartRequest
{
    /// <summary>Images of the lines are wanted, in any shape that is not nothing.</summary>
    [AnyShape]
    public RestValue? Thumb { get; init; }

    internal bool WantsImages => Thumb is { } value && (value.IsNested || value.Text is not ("" or "0" or "false"));
}

/// <summary>A product to put into the cart.</summary>
[RestRequest]
public sealed record AddItemRequest
{
    /// <summary>Product or variation number.</summary>
    public decimal ProductId { get; init; }

    /// <summary>How many: whole pieces, without a sign.</summary>
    public decimal Quantity { get; init; } = 1;

    /// <summary>Number of the variation, where the product is its parent.</summary>
    public decimal VariationId { get; init; }

    /// <summary>Chosen attribute values.</summary>
    public RestValue? Variation { get; init; }

    /// <summary>Custom data to keep with the line.</summary>
    public RestValue? CartItemData { get; init; }

    internal AddItemCommand ToCommand(CartSession session) => new(
        session.Identity,
        ProductId.ToString(CultureInfo.InvariantCulture),
        Pieces.Of(Quantity),
        (Variation?.Members ?? []).ToDictionary(member => member.Key, member => member.Value.Text),
        CartItemData is { } data ? ItemData.Of(data.ToJson()) : default,
        Email: null,
        Price: null,
        session.ProductPassword,
        TakesNotices: false)
    {
        Variation = (int)Math.Clamp(VariationId, 0, int.MaxValue),
        NamesGaps = true,
        LimitsComeFirst = false,
    };
}

/// <summary>A line of the cart.</summary>
[RestRequest]
public record ItemRequest
{
    /// <summary>The line's key.</summary>
    public string? CartItemKey { get; init; }

    internal RestoreItemCommand ToRestoreCommand(CartSession session) => new(session.Identity, ToKey(), TakesNotices: false);

    internal RemoveItemCommand ToRemoveCommand(CartSession session) => new(session.Identity, ToKey(), TakesNotices: false);

    internal ItemKey ToKey() => CartItemKey is { } key ? new ItemKey(key) : default;
}

/// <summary>A line's new quantity.</summary>
[RestRequest]
public sealed record UpdateItemRequest : ItemRequest
{
    /// <summary>How many: whole pieces, without a sign.</summary>
    public decimal Quantity { get; init; } = 1;

    internal UpdateItemCommand ToCommand(CartSession session) =>
        new(session.Identity, ToKey(), Pieces.Of(Quantity), TakesNotices: false) { Minimum = Domain.Carts.Quantity.None };
}

/// <summary>Quantities as this API takes them.</summary>
internal static class Pieces
{
    public static Quantity Of(decimal number) => new(decimal.Truncate(Math.Abs(number)));
}
