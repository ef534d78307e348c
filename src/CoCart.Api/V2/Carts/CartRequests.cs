using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Totals;

namespace CoCart.Api.V2.Carts;

/// <summary>What every cart route takes.</summary>
[RestRequest]
public record CartRequest
{
    /// <summary>The cart of a guest; in the query or a form, never in JSON.</summary>
    [InQuery]
    public string? CartKey { get; init; }

    /// <summary>Comma list of the parts of the cart to return, in that order; also <c>totals:subtotal-total</c>.</summary>
    [InQuery]
    [Reshapes(null, typeof(CartResponse), typeof(MiniCartResponse), OnlyThere = true)]
    public string? Fields { get; init; }

    /// <summary>Images of the lines are wanted.</summary>
    [InQuery]
    public bool Thumb { get; init; } = true;

    /// <summary>Returns the lines as they are stored instead of the cart.</summary>
    [InQuery]
    [Reshapes(typeof(Map<StoredItemResponse>), typeof(CartResponse), typeof(MiniCartResponse), OnlyThere = true)]
    public bool Default { get; init; }

    /// <summary>Amounts as people read them, <c>$18.00</c>, instead of minor units.</summary>
    [Addition]
    [InQuery]
    [Reshapes(typeof(FormattedTotalsResponse), typeof(StoredTotalsResponse))]
    public bool Formatted { get; init; }
}

/// <summary>What reading the cart takes.</summary>
[RestRequest]
public sealed record GetCartRequest : CartRequest
{
    /// <summary>As <c>default</c>, without time and version in the headers.</summary>
    [AnyShape]
    [Unlisted]
    [Reshapes(typeof(Map<StoredItemResponse>))]
    public RestValue? Raw { get; init; }

    /// <summary>Any value that is not nothing.</summary>
    internal bool IsRaw => Raw is { } raw && (raw.IsNested || raw.Text is not ("" or "0" or "false"));
}

/// <summary>A product to put into the cart.</summary>
[RestRequest]
public sealed record AddItemRequest : CartRequest
{
    /// <summary>Product or variation number, or article number.</summary>
    [Required]
    [Example("\"71\"")]
    public string Id { get; init; } = "";

    /// <summary>How many.</summary>
    [Numeric]
    [ShownRequired]
    [Example("\"2\"")]
    public string Quantity { get; init; } = "1";

    /// <summary>Chosen attribute values: term slugs of shop-wide attributes, the option's own text of others.</summary>
    [TypedAs(typeof(Map<string>))]
    public RestValue? Variation { get; init; }

    /// <summary>Custom data to keep with the line.</summary>
    public RestValue? ItemData { get; init; }

    /// <summary>The customer's e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Price of one in major units, where the shop lets clients name it.</summary>
    public string? Price { get; init; }

    /// <summary>Returns the line instead of the cart.</summary>
    [Reshapes(typeof(CartItemResponse))]
    public bool ReturnItem { get; init; }
}

/// <summary>Several products to put into the cart.</summary>
[RestRequest]
public sealed record AddItemsRequest : CartRequest
{
    /// <summary>The group's number or article number.</summary>
    public string? Id { get; init; }

    /// <summary>How many of each product, by number.</summary>
    [Required]
    [TypedAs(typeof(Map<decimal>))]
    [Example("""{"71":2,"72":1}""")]
    public RestValue? Quantity { get; init; }

    /// <summary>The customer's e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Returns the lines instead of the cart.</summary>
    [Reshapes(typeof(IReadOnlyList<CartItemResponse>))]
    public bool ReturnItems { get; init; }
}

/// <summary>What to count.</summary>
[RestRequest]
public sealed record CountItemsRequest : CartRequest
{
    /// <summary>Counts what was removed instead.</summary>
    public bool RemovedItems { get; init; }

    /// <summary>Anything but <c>numeric</c> gets a text if there is nothing.</summary>
    public string Return { get; init; } = "numeric";
}

/// <summary>How to empty the cart.</summary>
[RestRequest]
public sealed record ClearCartRequest : CartRequest
{
    /// <summary>What was removed before can still be restored.</summary>
    [Example("false")]
    public bool KeepRemovedItems { get; init; }
}

/// <summary>A wish to have the cart worked out anew.</summary>
[RestRequest]
public sealed record CalculateRequest : CartRequest
{
    /// <summary>Accepted, without effect.</summary>
    [Example("true")]
    public bool ReturnTotals { get; init; }
}

/// <summary>How to write the totals.</summary>
[RestRequest]
public sealed record TotalsRequest : CartRequest
{
    /// <summary>Formatted amounts instead of numbers.</summary>
    [Reshapes(typeof(FormattedTotalsResponse))]
    public bool Html { get; init; }
}

/// <summary>Several changes of the cart at once.</summary>
[RestRequest]
public sealed record UpdateCartRequest : CartRequest
{
    /// <summary>What to update: <c>update-cart</c> sets quantities, <c>update-customer</c> addresses.</summary>
    [Example("\"update-cart\"")]
    public string? Namespace { get; init; }

    /// <summary>Kept for extensions.</summary>
    public RestValue? Data { get; init; }

    /// <summary>Quantities by item key; 0 removes the line.</summary>
    [AnyShape]
    [Unlisted]
    [TypedAs(typeof(Map<decimal>))]
    [Example("""{"e2c420d928d4bf8ce0ff2ec19b371514":2}""")]
    public RestValue? Quantity { get; init; }
}
