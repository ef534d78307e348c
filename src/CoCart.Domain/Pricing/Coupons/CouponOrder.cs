namespace CoCart.Domain.Pricing.Coupons;

/// <summary>The order in which applied coupons lower a cart, whatever the order of their entering.</summary>
internal static class CouponOrder
{
    /// <summary>Sorts positions of coupons; an insertion sort, because the comparison of equal amounts is not symmetric.</summary>
    public static void Sort(Span<int> positions, IReadOnlyList<Coupon?> coupons)
    {
        for (var index = 1; index < positions.Length; index++)
        {
            for (var at = index; at > 0 && GoesFirst(coupons[positions[at]], coupons[positions[at - 1]]); at--)
                (positions[at], positions[at - 1]) = (positions[at - 1], positions[at]);
        }
    }

    /// <summary>Whether the later one moves before the earlier one.</summary>
    private static bool GoesFirst(Coupon? later, Coupon? earlier)
    {
        if (later is null || earlier is null)
            return false;

        var order = Rank(later.Type).CompareTo(Rank(earlier.Type));
        order = order is 0 ? (later.LimitToItems ?? 0).CompareTo(earlier.LimitToItems ?? 0) : order;
        if (order is not 0)
            return order < 0;

        // 10 and 10.00 are different texts of one amount: the one entered later goes first.
        return later.AmountText == earlier.AmountText ? later.Id > earlier.Id : later.Amount <= earlier.Amount;
    }

    private static int Rank(DiscountType type) => type switch
    {
        DiscountType.FixedProduct => 1,
        DiscountType.Percent => 2,
        _ => 3,
    };
}
