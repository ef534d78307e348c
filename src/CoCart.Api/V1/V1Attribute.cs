using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Sessions;
using CoCart.Api.V1.Carts;
using CoCart.Application.Carts;

namespace CoCart.Api.V1;

/// <summary>Marks the controllers of API v1 and says the shop's errors in its words.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class V1Attribute : Attribute, IErrorCatalogMetadata, ICartShapeMetadata
{
    private static readonly ErrorCatalog Catalog = SharedWords.With(new Dictionary<string, WireError>
    {
        ["unknown_product"] = new("cocart_product_id_required", 404),
        ["malformed_product_reference"] = new("cocart_product_id_required", 404),
        ["invalid_product"] = new("cocart_product_does_not_exist", 404),
        ["variation_not_purchasable"] = new("cocart_product_failed_validation", 404),
        ["product_failed_validation"] = new("cocart_product_failed_validation", 404),
        ["not_enough_stock_for_update"] = new("cocart_not_enough_in_stock", 403),
        ["quantity_too_large"] = new("cocart_not_enough_in_stock", 403),
        ["sold_one_by_one"] = new("cocart_can_not_increase_quantity", 403),
        ["no_variation"] = new("cocart_no_variation_found", 400),
        ["add_refused"] = new("cocart_cannot_add_to_cart", 403),
        ["item_not_found"] = new("cocart_item_not_in_cart", 404),
        ["item_restored"] = new("cocart_can_not_restore_item", 403),
        ["nothing_to_restore"] = new("cocart_can_not_restore_item", 403),
        ["cart_key_required"] = new("cocart_cart_key_missing", 404),
        ["coupons_disabled"] = new("cocart_pro_coupons_not_enabled", 404),
        ["coupon_code_required"] = new("cocart_pro_coupon_required", 404),
        ["coupon_unknown"] = new("cocart_pro_coupon_failed_to_apply", 400),
        ["coupon_cart_empty"] = new("cocart_pro_coupon_failed_to_apply", 400),
        ["coupon_not_applicable"] = new("cocart_pro_coupon_failed_to_apply", 400),
        ["coupon_not_applied"] = new("cocart_pro_coupon_failed_to_remove", 404),
        ["coupons_none_applied"] = new("cocart_pro_no_coupons_applied", 404),
        ["coupons_dropped"] = new("cocart_pro_coupons_expired", 400),
        ["fee_name_required"] = new("cocart_pro_add_fee_missing_name", 404),
        ["fee_amount_required"] = new("cocart_pro_add_fee_missing_amount", 404),
        ["fee_cart_empty"] = new("cocart_pro_cannot_add_fee", 404),
        ["fee_already_added"] = new("cocart_pro_fee_already_exists", 403),
        ["payment_methods_none"] = new("cocart_pro_no_payment_gateways", 404),
        ["payment_method_required"] = new("cocart_pro_set_payment_method_failed", 404),
        ["payment_method_not_offered"] = new("cocart_pro_payment_method_incorrect", 404),
        ["shipping_disabled"] = new("cocart_pro_shipping_not_enabled", 404),
        ["shipping_rate_required"] = new("cocart_pro_set_shipping_method_failed", 404),
        ["shipping_not_needed"] = new("cocart_pro_shipping_not_needed", 404),
        ["shipping_not_calculated"] = new("cocart_pro_shipping_not_calculated", 404),
        ["shipping_rates_none"] = new("cocart_pro_no_shipping_methods", 404),
        ["recurring_cart_unknown"] = new("cocart_pro_no_recurring_cart_key", 404),
        ["shipping_rate_not_offered"] = new("cocart_pro_shipping_method_incorrect", 404),
        ["address_field_required"] = new("rest_invalid_param", 400, "address"),
        ["state_unknown"] = new("rest_invalid_param", 400, "state"),
        ["country_unknown"] = new("rest_invalid_param", 400, "country"),
        ["postcode_invalid"] = new("cocart_pro_invalid_postcode", 404),
        ["email_invalid"] = new("rest_invalid_param", 400, "email"),
        ["phone_invalid"] = new("rest_invalid_param", 400, "phone"),
        ["item_part_not_updatable"] = new("cocart_can_not_update_item", 403),
    });

    public ErrorCatalog Errors => Catalog;

    public object Shape(CartView cart, CartSession session, IServiceProvider services) => CartAnswers.Lines(cart, withImages: false);
}
