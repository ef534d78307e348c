using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.ApplyCoupon;
using CoCart.Application.Carts.GetCoupons;
using CoCart.Application.Carts.RemoveCoupon;
using CoCart.Application.Carts.ValidateCoupons;

namespace CoCart.Api.V1.Coupons;

/// <summary>A coupon to enter or to take off.</summary>
[RestRequest]
public sealed record CouponRequest
{
    /// <summary>The coupon's code, in any case.</summary>
    [Required]
    [Example("\"welcome10\"")]
    public string Coupon { get; init; } = "";

    internal ApplyCouponCommand ToApplyCommand(CartSession session) => new(session.Identity, Coupon, Email: null, TakesNotices: false);

    internal RemoveCouponCommand ToRemoveCommand(CartSession session) => new(session.Identity, Coupon, TakesNotices: false);
}

/// <summary>Messages about all coupons.</summary>
internal static class CouponCommands
{
    public static GetCouponsQuery Applied(CartSession session) => new(session.Identity, DemandsAny: false);

    public static ValidateCouponsCommand Check(CartSession session) => new(session.Identity, Email: null, DemandsAny: false, TakesNotices: false);
}
