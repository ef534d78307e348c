namespace CoCart.Api.Documentation.Errors;

/// <summary>What the errors of coupons, fees, shipping, payment and addresses mean, by our own code.</summary>
internal static class CheckoutMeanings
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["coupons_disabled"] = "the shop takes no coupons",
        ["coupon_code_required"] = "no coupon is named",
        ["coupon_unknown"] = "there is no such coupon",
        ["coupon_cart_empty"] = "a coupon is applied to an empty cart",
        ["coupon_not_applicable"] = "the coupon is not for this cart; the message has the reason",
        ["coupon_not_applied"] = "the coupon is not applied to this cart",
        ["coupons_none_applied"] = "no coupon is applied to this cart",
        ["coupons_dropped"] = "coupons were no longer valid and have been taken off",
        ["coupon_email_invalid"] = "`email` is no e-mail address",
        ["fee_name_required"] = "the fee has no name",
        ["fee_name_too_long"] = "the name of the fee is too long",
        ["fee_amount_required"] = "the fee has no amount",
        ["fee_amount_invalid"] = "the amount of the fee is no amount of money",
        ["fee_cart_empty"] = "a fee is added to an empty cart",
        ["fee_already_added"] = "the cart has a fee of this name",
        ["fee_not_allowed"] = "this shop lets only its managers add this fee",
        ["payment_methods_none"] = "there is no way to pay for this cart",
        ["payment_method_required"] = "no payment method is named",
        ["payment_method_not_offered"] = "the payment method is not offered for this cart",
        ["shipping_disabled"] = "the shop does not ship",
        ["shipping_rate_required"] = "no shipping rate is named",
        ["shipping_not_needed"] = "nothing in the cart is shipped",
        ["shipping_not_calculated"] = "there are no rates before there is an address",
        ["shipping_rates_none"] = "nothing is shipped to this address",
        ["shipping_rate_not_offered"] = "the shipping rate is not offered for this cart",
        ["recurring_cart_unknown"] = "there is no such recurring cart; this shop sells no subscriptions",
        ["address_field_required"] = "the address lacks a field that its country needs",
        ["country_unknown"] = "the country is unknown, or the shop does not sell there",
        ["state_unknown"] = "the country has no such state",
        ["postcode_invalid"] = "the country has no such postcodes",
        ["email_invalid"] = "what is given as e-mail address is none",
        ["phone_invalid"] = "what is given as phone number is none",
        ["refresh_token_required"] = "the refresh token is missing, unknown, used up or expired",
        ["api_key_user_unknown"] = "the key is for a user that does not exist",
        ["api_key_scopes_unknown"] = "scopes are other than `read`, `write` and `manage`",
        ["api_key_description_too_long"] = "the description of the key is too long",
        ["api_key_not_found"] = "there is no such key",
    };
}
