using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V2.Carts;

/// <summary>A coupon to enter.</summary>
[RestRequest]
public sealed record ApplyCouponRequest : CartRequest
{
    /// <summary>The coupon's code, in any case.</summary>
    [Required]
    [RestName("code", "coupon")]
    public string Code { get; init; } = "";

    /// <summary>E-mail address to look at where the coupon is for certain addresses only.</summary>
    public string? Email { get; init; }
}

/// <summary>A coupon of the cart.</summary>
[RestRequest]
public sealed record CouponRequest : CartRequest
{
    /// <summary>The coupon's code, in any case.</summary>
    public string Code { get; init; } = "";
}
