namespace CoCart.HistoryChecker.Model;

/// <summary>How each version of the API says a refusal.</summary>
internal static class RefusalWords
{
    private static readonly Dictionary<Refusal, (string V1, string V2)> Words = new()
    {
        [Refusal.AddsTooMany] = ("403 cocart_not_enough_in_stock", "405 cocart_quantity_invalid_amount"),
        [Refusal.AddsTooManyOfGroup] = ("", "403 cocart_not_enough_in_stock"),
        [Refusal.NotEnoughRemaining] = ("403 cocart_not_enough_stock_remaining", "403 cocart_not_enough_stock_remaining"),
        [Refusal.SecondOfOne] = ("403 cocart_cannot_add_to_cart", "400 cocart_add_to_cart_error"),
        [Refusal.NotInCart] = ("404 cocart_item_not_in_cart", "404 cocart_item_not_in_cart"),
        [Refusal.NoItems] = ("404 cocart_no_items", "404 cocart_no_items"),
        [Refusal.QuantityTooSmall] = ("", "405 cocart_quantity_invalid_amount"),
        [Refusal.QuantityTooLarge] = ("403 cocart_not_enough_in_stock", "405 cocart_quantity_invalid_amount"),
        [Refusal.OneByOne] = ("403 cocart_can_not_increase_quantity", "405 cocart_quantity_invalid_amount"),
        [Refusal.AlreadyRestored] = ("403 cocart_can_not_restore_item", "405 cocart_item_restored_to_cart"),
        [Refusal.NothingToRestore] = ("403 cocart_can_not_restore_item", "404 cocart_item_restored_to_cart"),
        [Refusal.NotRestorable] = ("403 cocart_can_not_restore_item", "403 cocart_can_not_restore_item"),
        [Refusal.CouponUnknown] = ("400 cocart_pro_coupon_failed_to_apply", "404 cocart_coupon_not_exist"),
        [Refusal.CouponOnEmptyCart] = ("400 cocart_pro_coupon_failed_to_apply", "404 cocart_coupon_cannot_add"),
        [Refusal.CouponNotApplicable] = ("400 cocart_pro_coupon_failed_to_apply", "400 cocart_coupon_failed_to_apply"),
        [Refusal.CouponNotApplied] = ("404 cocart_pro_coupon_failed_to_remove", "404 cocart_cart_coupon_invalid_code"),
    };

    /// <summary>Status and code.</summary>
    public static string Of(Refusal refusal, ApiVersion api) => api is ApiVersion.V1 ? Words[refusal].V1 : Words[refusal].V2;
}
