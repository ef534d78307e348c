namespace CoCart.Domain.Pricing.Shipping;

/// <summary>Which of the offered rates a parcel takes.</summary>
internal static class ShippingChoice
{
    /// <summary>The customer's own while it is offered; else free shipping if a coupon grants it, valid or not; else the first.</summary>
    public static PricedRate? Of(List<PricedRate> offers, string? chosenRate, PricedCoupon[] coupons)
    {
        foreach (var offer in offers)
        {
            if (offer.Id == chosenRate)
                return offer;
        }

        if (offers.Count is 0)
            return null;

        var free = Array.Exists(coupons, coupon => coupon.Coupon is { GrantsFreeShipping: true })
            ? offers.Find(offer => offer.Method.MethodId is ShippingMethods.FreeShipping)
            : null;

        return free ?? offers[0];
    }
}
