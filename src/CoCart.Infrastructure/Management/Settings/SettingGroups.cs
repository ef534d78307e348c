namespace CoCart.Infrastructure.Management.Settings;

/// <summary>Which page of a WooCommerce shop's settings a setting stands on: a setting is kept under its name only.</summary>
internal static class SettingGroups
{
    private const string Usual = "general";

    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["general"] =
        [
            "store_address", "store_address_2", "store_city", "default_country", "store_postcode", "allowed_countries", "all_except_countries",
            "specific_allowed_countries", "ship_to_countries", "specific_ship_to_countries", "default_customer_address", "calc_taxes",
            "enable_coupons", "calc_discounts_sequentially", "currency", "currency_pos", "price_thousand_sep", "price_decimal_sep",
            "price_num_decimals",
        ],
        ["products"] =
        [
            "shop_page_id", "cart_redirect_after_add", "enable_ajax_add_to_cart", "placeholder_image", "weight_unit", "dimension_unit",
            "enable_reviews", "review_rating_verification_label", "review_rating_verification_required", "enable_review_rating",
            "review_rating_required", "manage_stock", "hold_stock_minutes", "notify_low_stock", "notify_no_stock", "stock_email_recipient",
            "notify_low_stock_amount", "notify_no_stock_amount", "hide_out_of_stock_items", "stock_format", "file_download_method",
            "downloads_redirect_fallback_allowed", "downloads_require_login", "downloads_grant_access_after_payment", "downloads_deliver_inline",
            "downloads_add_hash_to_filename", "attribute_lookup_enabled", "attribute_lookup_direct_updates", "product_match_featured_image_by_sku",
        ],
        ["tax"] =
        [
            "prices_include_tax", "tax_based_on", "shipping_tax_class", "tax_round_at_subtotal", "tax_classes", "tax_display_shop",
            "tax_display_cart", "price_display_suffix", "tax_total_display",
        ],
        ["shipping"] =
        [
            "enable_shipping_calc", "shipping_cost_requires_address", "ship_to_destination", "shipping_debug_mode",
        ],
        ["account"] =
        [
            "enable_guest_checkout", "enable_checkout_login_reminder", "enable_signup_and_login_from_checkout", "enable_myaccount_registration",
            "registration_generate_username", "registration_generate_password", "erasure_request_removes_order_data",
            "erasure_request_removes_download_data", "allow_bulk_remove_personal_data", "registration_privacy_policy_text",
            "checkout_privacy_policy_text",
        ],
        ["advanced"] =
        [
            "cart_page_id", "checkout_page_id", "myaccount_page_id", "terms_page_id", "force_ssl_checkout", "unforce_ssl_checkout",
            "checkout_pay_endpoint", "checkout_order_received_endpoint", "myaccount_add_payment_method_endpoint",
            "myaccount_delete_payment_method_endpoint", "myaccount_set_default_payment_method_endpoint", "myaccount_orders_endpoint",
            "myaccount_view_order_endpoint", "myaccount_downloads_endpoint", "myaccount_edit_account_endpoint", "myaccount_edit_address_endpoint",
            "myaccount_payment_methods_endpoint", "myaccount_lost_password_endpoint", "logout_endpoint", "api_enabled", "allow_tracking",
            "show_marketplace_suggestions", "custom_orders_table_enabled", "custom_orders_table_data_sync_enabled", "analytics_enabled",
            "navigation_enabled", "feature_order_attribution_enabled", "feature_product_block_editor_enabled",
        ],
    };

    private static readonly Dictionary<string, string> Groups = Members
        .SelectMany(group => group.Value.Select(name => (Id: $"woocommerce_{name}", group.Key)))
        .ToDictionary(setting => setting.Id, setting => setting.Key);

    public static IReadOnlyCollection<string> All => Members.Keys;

    public static string Of(string id) => Groups.GetValueOrDefault(id, Usual);
}
