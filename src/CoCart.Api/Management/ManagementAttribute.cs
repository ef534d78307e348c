using CoCart.Api.Common.Errors;
using CoCart.Api.V2;

namespace CoCart.Api.Management;

/// <summary>Marks the controllers that manage the store and says errors in the words of WooCommerce; what it has none for is said as in v2.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ManagementAttribute : Attribute, IErrorCatalogMetadata
{
    private static readonly ErrorCatalog Catalog = new(new Dictionary<string, WireError>([.. new V2Attribute().Errors.Words, .. Own()]));

    public ErrorCatalog Errors => Catalog;

    private static Dictionary<string, WireError> Own() => new Dictionary<string, WireError>
    {
        ["managed_product_unknown"] = new("woocommerce_rest_product_invalid_id", 404),
        ["managed_variation_unknown"] = new("woocommerce_rest_product_variation_invalid_id", 404),
        ["managed_attribute_unknown"] = new("woocommerce_rest_attribute_invalid", 404),
        ["managed_review_unknown"] = new("woocommerce_rest_review_invalid_id", 404),
        ["managed_coupon_unknown"] = new("woocommerce_rest_shop_coupon_invalid_id", 404),
        ["managed_customer_unknown"] = new("woocommerce_rest_invalid_id", 404),
        ["customer_unknown_to_change"] = new("woocommerce_rest_invalid_id", 400),
        ["managed_setting_unknown"] = new("rest_setting_setting_invalid", 404),
        ["managed_country_unknown"] = new("woocommerce_rest_data_invalid_location", 404),
        ["managed_continent_unknown"] = new("woocommerce_rest_data_invalid_location", 404),
        ["managed_currency_unknown"] = new("woocommerce_rest_data_invalid_currency", 404),
        ["term_unknown"] = new("woocommerce_rest_term_invalid", 404),
        ["tax_rate_unknown"] = new("woocommerce_rest_invalid_id", 404),
        ["tax_class_unknown"] = new("woocommerce_rest_tax_class_invalid_slug", 404),
        ["shipping_zone_unknown"] = new("woocommerce_rest_shipping_zone_invalid", 404),
        ["zone_method_unknown"] = new("woocommerce_rest_shipping_zone_method_invalid", 404),
        ["setting_group_unknown"] = new("rest_setting_setting_group_invalid", 404),
        ["payment_gateway_unknown"] = new("woocommerce_rest_payment_gateway_invalid", 404),
        ["managed_product_exists"] = new("woocommerce_rest_product_exists", 400),
        ["managed_coupon_exists"] = new("woocommerce_rest_shop_coupon_exists", 400),
        ["managed_customer_exists"] = new("woocommerce_rest_customer_exists", 400),
        ["document_exists"] = new("woocommerce_rest_exists", 400),
        ["document_malformed"] = new("rest_invalid_param", 400),
        ["document_invalid"] = new("rest_invalid_param", 400),
        ["document_incomplete"] = new("rest_missing_callback_param", 400),
        ["document_not_yours"] = new("woocommerce_rest_cannot_edit", 403),
        ["document_not_deletable"] = new("woocommerce_rest_cannot_delete", 403),
        ["sku_taken"] = new("product_invalid_sku", 400),
        ["term_taken"] = new("term_exists", 400),
        ["attribute_taken"] = new("woocommerce_rest_cannot_create", 400),
        ["coupon_code_taken"] = new("woocommerce_rest_coupon_code_already_exists", 400),
        ["customer_email_taken"] = new("registration-error-email-exists", 400),
        ["customer_login_taken"] = new("registration-error-username-exists", 400),
        ["customer_email_invalid"] = new("registration-error-invalid-email", 400),
        ["trash_not_supported"] = new("woocommerce_rest_trash_not_supported", 501),
        ["already_trashed"] = new("woocommerce_rest_already_trashed", 410),
        ["batch_too_large"] = new("woocommerce_rest_request_entity_too_large", 413),
    };
}
