using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V2.Carts;

/// <summary>A coupon to enter.</summary>
[RestRequest]
public sealed record ApplyCouponRequest : CartRequest
{
    /// <summary>The coupon's code, in any case.</summary>
    [Required]
    [RestName("code", "coupon")]
    [Example("\"welcome10\"")]
    public string Code { get; init; } = "";

    /// <summary>E-mail address to look at where the coupon is for certain addresses only.</summary>
    public string? Email { get; init; }
}

/// <summary>A coupon of the cart.</summary>
[RestRequest]
public sealed record CouponRequest : CartRequest
{
    /// <summary>The coupon's code, in any case; a slash in it is sent as <c>%2F</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>The server leaves an encoded slash in a path as it is, so that it does not part the path.</summary>
    internal string ToCode() => Code.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A wish to have the coupons checked.</summary>
[RestRequest]
public sealed record ValidateCouponsRequest : CartRequest
{
    /// <summary>E-mail address to look at where a coupon is for certain addresses only; without it the billing address's.</summary>
    public string? Email { get; init; }
}
