using CoCart.Application.Carts;
using CoCart.Domain.Pricing.Coupons;

namespace CoCart.Api.V1.Coupons;

/// <summary>What became of a coupon.</summary>
/// <param name="Message">For people.</param>
/// <param name="Coupon">Its code, as the shop writes it.</param>
/// <param name="Response">Always true: what goes wrong is an error.</param>
public sealed record CouponResponse(string Message, string Coupon, bool Response);

/// <summary>Answers of the coupon routes.</summary>
internal static class CouponAnswers
{
    public static IReadOnlyList<string> Applied(CartView view) => [.. view.Priced.Coupons.Select(coupon => coupon.Code)];

    public static CouponResponse Entered(CartView view, CouponRequest request) =>
        Of(request, code => view.WasThere ? $"The coupon \"{code}\" is applied already." : $"The coupon \"{code}\" is applied.");

    public static CouponResponse Removed(CouponRequest request) => Of(request, code => $"The coupon \"{code}\" is taken off.");

    /// <summary>The invalid ones are off the cart by now; that there were any is an error.</summary>
    public static string Checked(CartView view) => view.DroppedCoupons.Count is 0
        ? "All coupons are valid."
        : throw CouponErrors.Dropped(view.DroppedCoupons.Select(coupon => coupon.Code));

    private static CouponResponse Of(CouponRequest request, Func<string, string> message)
    {
        var code = CouponApplication.Normalize(request.Coupon);

        return new CouponResponse(message(code), code, Response: true);
    }
}
