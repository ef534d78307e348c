using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Sessions;
using CoCart.Api.V2.Carts;
using CoCart.Application.Carts;

namespace CoCart.Api.V2;

/// <summary>Marks the controllers of API v2 and says the shop's errors in its words.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class V2Attribute : Attribute, IErrorCatalogMetadata, ICartShapeMetadata
{
    private static readonly ErrorCatalog Catalog = SharedWords.With(new Dictionary<string, WireError>
    {
        ["unknown_product"] = new("cocart_unknown_product_id", 404),
        ["malformed_product_reference"] = new("rest_invalid_param", 400, "id"),
        ["invalid_product"] = new("cocart_invalid_product", 400),
        ["variation_not_purchasable"] = new("cocart_cannot_be_purchased", 403),
        ["product_failed_validation"] = new("cocart_product_failed_validation", 400),
        ["not_enough_stock_for_update"] = new("cocart_not_enough_in_stock", 404),
        ["quantity_too_large"] = new("cocart_quantity_invalid_amount", 405),
        ["sold_one_by_one"] = new("cocart_quantity_invalid_amount", 405),
        ["no_variation"] = new("cocart_no_variation_found", 404),
        ["add_refused"] = new("cocart_add_to_cart_error", 400),
        ["item_not_found"] = new("cocart_item_not_found", 404),
        ["item_restored"] = new("cocart_item_restored_to_cart", 405),
        ["nothing_to_restore"] = new("cocart_item_restored_to_cart", 404),
        ["cart_key_required"] = new("rest_invalid_param", 400, "cart_key"),
        ["coupons_disabled"] = new("cocart_coupons_not_enabled", 404),
        ["coupon_code_required"] = new("cocart_coupon_code_required", 404),
        ["coupon_unknown"] = new("cocart_coupon_not_exist", 404),
        ["coupon_cart_empty"] = new("cocart_coupon_cannot_add", 404),
        ["coupon_not_applicable"] = new("cocart_coupon_failed_to_apply", 400),
        ["coupon_not_applied"] = new("cocart_cart_coupon_invalid_code", 404),
        ["coupons_none_applied"] = new("cocart_cart_no_coupons_applied", 404),
        ["coupons_dropped"] = new("cocart_coupons_expired", 400),
        ["fee_name_required"] = new("cocart_fee_missing_name", 404),
        ["fee_amount_required"] = new("cocart_fee_missing_amount", 404),
        ["fee_cart_empty"] = new("cocart_fee_cannot_add", 404),
        ["fee_already_added"] = new("cocart_fee_already_exists", 403),
        ["payment_methods_none"] = new("cocart_no_payment_gateways", 404),
        ["payment_method_required"] = new("cocart_payment_method_incorrect", 404),
        ["payment_method_not_offered"] = new("cocart_payment_method_incorrect", 404),
        ["shipping_disabled"] = new("cocart_shipping_disabled", 404),
        ["shipping_rate_required"] = new("cocart_missing_rate_id", 404),
        ["shipping_not_needed"] = new("cocart_shipping_method_incorrect", 404),
        ["shipping_not_calculated"] = new("cocart_shipping_not_calculated", 404),
        ["shipping_rates_none"] = new("cocart_no_shipping_methods", 404),
        ["recurring_cart_unknown"] = new("cocart_no_recurring_cart_key", 404),
        ["shipping_rate_not_offered"] = new("cocart_shipping_method_incorrect", 404),
        ["address_field_required"] = new("cocart_billing_field_required", 400, NamesField: true),
        ["country_unknown"] = new("cocart_invalid_country_code", 400, NamesField: true),
        ["state_unknown"] = new("cocart_invalid_state", 400, NamesField: true),
        ["postcode_invalid"] = new("cocart_invalid_postcode", 400, NamesField: true),
        ["email_invalid"] = new("cocart_email_field_invalid", 400, NamesField: true),
        ["phone_invalid"] = new("cocart_phone_field_invalid", 400, NamesField: true),
        ["item_part_not_updatable"] = new("cocart_can_not_update_item", 400),
    });

    public ErrorCatalog Errors => Catalog;

    public object Shape(CartView cart, CartSession session, IServiceProvider services) =>
        services.GetRequiredService<CartAnswers>().Read(cart, new GetCartRequest(), session);
}
