namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Counts the pieces that a coupon of limited use has lowered.</summary>
internal struct ItemLimit(int? limit)
{
    private decimal _used;

    public readonly bool IsSet => limit > 0;

    /// <summary>How many pieces of a line still fall under the coupon.</summary>
    public decimal Take(decimal quantity)
    {
        var taken = limit is > 0 ? Math.Clamp(limit.Value - _used, 0, quantity) : quantity;
        _used += taken;

        return taken;
    }
}
