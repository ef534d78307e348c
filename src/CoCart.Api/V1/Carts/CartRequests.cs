using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V1.Carts;

/// <summary>What reading the cart takes.</summary>
[RestRequest]
public record GetCartRequest
{
    /// <summary>The cart of a guest; in the query or a form, never in JSON.</summary>
    [InQuery]
    public string? CartKey { get; init; }

    /// <summary>Images of the lines are wanted.</summary>
    public bool Thumb { get; init; }
}

/// <summary>A stored cart.</summary>
[RestRequest]
public sealed record GetStoredCartRequest : GetCartRequest
{
    /// <summary>A guest's cart key, or a customer's number.</summary>
    [Unlisted]
    public string Id { get; init; } = "";
}

/// <summary>A customer whose cart is wanted.</summary>
[RestRequest]
public sealed record GetCustomerCartRequest : GetCartRequest
{
    /// <summary>The customer's number.</summary>
    [Unlisted]
    public int Id { get; init; }
}

/// <summary>A wish to have the cart worked out anew.</summary>
[RestRequest]
public sealed record CalculateRequest
{
    /// <summary>Returns the totals instead of a word.</summary>
    [Reshapes(typeof(StoredTotalsWithFees))]
    public bool Return { get; init; }

    /// <summary>Formatted amounts instead of numbers, in any shape that is not nothing.</summary>
    [AnyShape]
    [Unlisted]
    [Reshapes]
    public RestValue? Html { get; init; }
}

/// <summary>What to say of nothing.</summary>
[RestRequest]
public sealed record CountItemsRequest
{
    /// <summary>Anything but <c>numeric</c> gets a text if there is nothing.</summary>
    [Undescribed]
    public string Return { get; init; } = "numeric";
}

/// <summary>How to write the totals.</summary>
[RestRequest]
public sealed record TotalsRequest
{
    /// <summary>Formatted amounts instead of numbers.</summary>
    [Reshapes(typeof(FormattedTotalsWithFees))]
    public bool Html { get; init; }
}
