using CoCart.Api.Common.Errors;

namespace CoCart.Api.V1;

/// <summary>Marks the controllers of API v1 and says the shop's errors in its words.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class V1Attribute : Attribute, IErrorCatalogMetadata
{
    private static readonly ErrorCatalog Catalog = new(new Dictionary<string, WireError>
    {
        ["unknown_product"] = new("cocart_product_id_required", 404),
        ["malformed_product_reference"] = new("cocart_product_id_required", 404),
        ["product_required"] = new("cocart_product_id_required", 404),
        ["invalid_product"] = new("cocart_product_does_not_exist", 404),
        ["product_type_not_sold"] = new("cocart_cannot_add_product_type_to_cart", 403),
        ["not_purchasable"] = new("cocart_cannot_be_purchased", 403),
        ["product_failed_validation"] = new("cocart_product_failed_validation", 404),
        ["out_of_stock"] = new("cocart_product_out_of_stock", 404),
        ["not_enough_stock"] = new("cocart_not_enough_in_stock", 403),
        ["not_enough_stock_for_update"] = new("cocart_not_enough_in_stock", 403),
        ["not_enough_stock_remaining"] = new("cocart_not_enough_stock_remaining", 403),
        ["quantity_out_of_range"] = new("cocart_quantity_invalid_amount", 405),
        ["no_variation"] = new("cocart_no_variation_found", 400),
        ["invalid_variation_data"] = new("cocart_invalid_variation_data", 400),
        ["missing_variation_data"] = new("cocart_missing_variation_data", 400),
        ["group_empty"] = new("cocart_grouped_product_empty", 404),
        ["group_nothing_to_add"] = new("cocart_grouped_product_failed", 404),
        ["add_refused"] = new("cocart_cannot_add_to_cart", 403),
        ["item_key_required"] = new("cocart_cart_item_key_required", 404),
        ["item_not_found"] = new("cocart_item_not_in_cart", 404),
        ["item_not_in_cart"] = new("cocart_item_not_in_cart", 404),
        ["no_items"] = new("cocart_no_items", 404),
        ["item_restored"] = new("cocart_can_not_restore_item", 403),
        ["nothing_to_restore"] = new("cocart_can_not_restore_item", 403),
        ["item_not_restorable"] = new("cocart_can_not_restore_item", 403),
        ["totals_empty"] = new("cocart_cart_totals_empty", 404),
        ["update_namespace_unknown"] = new("cocart_update_cart_no_namespace_error", 404),
        ["response_empty"] = new("cocart_response_returned_empty", 400),
        ["price_invalid"] = new("rest_invalid_param", 400, "price"),
        ["cart_key_too_long"] = new("rest_invalid_param", 400, "cart_key"),
        ["cart_key_required"] = new("cocart_cart_key_missing", 404),
        ["cart_of_customer"] = new("cocart_must_authenticate_user", 403),
        ["cart_conflict"] = new("cocart_cart_conflict", 409),
        ["cart_empty"] = new("cocart_cart_empty", 404),
        ["coupons_disabled"] = new("cocart_pro_coupons_not_enabled", 404),
        ["coupon_code_required"] = new("cocart_pro_coupon_required", 404),
        ["coupon_unknown"] = new("cocart_pro_coupon_failed_to_apply", 400),
        ["coupon_cart_empty"] = new("cocart_pro_coupon_failed_to_apply", 400),
        ["coupon_not_applicable"] = new("cocart_pro_coupon_failed_to_apply", 400),
        ["coupon_not_applied"] = new("cocart_pro_coupon_failed_to_remove", 404),
        ["shipping_disabled"] = new("cocart_pro_shipping_not_enabled", 404),
        ["shipping_rate_required"] = new("cocart_pro_set_shipping_method_failed", 404),
        ["shipping_not_calculated"] = new("cocart_pro_shipping_not_calculated", 404),
        ["shipping_rate_not_offered"] = new("cocart_pro_shipping_method_incorrect", 404),
        ["country_unknown"] = new("rest_invalid_param", 400, "country"),
        ["postcode_invalid"] = new("cocart_pro_invalid_postcode", 404),
        ["email_invalid"] = new("rest_invalid_param", 400, "email"),
        ["phone_invalid"] = new("rest_invalid_param", 400, "phone"),
        ["sessions_none"] = new("cocart_no_carts_in_session", 404),
        ["session_not_found"] = new("cocart_cart_in_session_not_valid", 404),
        ["session_not_deletable"] = new("cocart_session_not_valid", 404),
        ["refresh_token_required"] = new("cocart_jwt_auth_missing_refresh_token", 403),
        ["request_too_large"] = new("cocart_request_too_large", 413),
    });

    public ErrorCatalog Errors => Catalog;
}
