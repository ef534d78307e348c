namespace CoCart.Api.Common.Errors;

/// <summary>What all versions say alike.</summary>
internal static class SharedWords
{
    private static readonly Dictionary<string, WireError> Words = new()
    {
        ["product_required"] = new("cocart_product_id_required", 404),
        ["product_type_not_sold"] = new("cocart_cannot_add_product_type_to_cart", 403),
        ["not_purchasable"] = new("cocart_cannot_be_purchased", 403),
        ["out_of_stock"] = new("cocart_product_out_of_stock", 404),
        ["not_enough_stock"] = new("cocart_not_enough_in_stock", 403),
        ["not_enough_stock_remaining"] = new("cocart_not_enough_stock_remaining", 403),
        ["quantity_out_of_range"] = new("cocart_quantity_invalid_amount", 405),
        ["invalid_variation_data"] = new("cocart_invalid_variation_data", 400),
        ["missing_variation_data"] = new("cocart_missing_variation_data", 400),
        ["group_empty"] = new("cocart_grouped_product_empty", 404),
        ["group_nothing_to_add"] = new("cocart_grouped_product_failed", 404),
        ["item_key_required"] = new("cocart_cart_item_key_required", 404),
        ["item_not_in_cart"] = new("cocart_item_not_in_cart", 404),
        ["no_items"] = new("cocart_no_items", 404),
        ["item_not_restorable"] = new("cocart_can_not_restore_item", 403),
        ["totals_empty"] = new("cocart_cart_totals_empty", 404),
        ["update_namespace_unknown"] = new("cocart_update_cart_no_namespace_error", 404),
        ["response_empty"] = new("cocart_response_returned_empty", 400),
        ["price_invalid"] = new("rest_invalid_param", 400, "price"),
        ["cart_key_too_long"] = new("rest_invalid_param", 400, "cart_key"),
        ["cart_of_customer"] = new("cocart_must_authenticate_user", 403),
        ["cart_start_not_allowed"] = new("cocart_rest_cart_creation_not_allowed", 403),
        ["cart_changed"] = new("cocart_cart_changed", 412),
        ["cart_conflict"] = new("cocart_cart_conflict", 409),
        ["cart_empty"] = new("cocart_cart_empty", 404),
        ["coupon_email_invalid"] = new("rest_invalid_param", 400, "email"),
        ["fee_name_too_long"] = new("rest_invalid_param", 400, "name"),
        ["fee_amount_invalid"] = new("rest_invalid_param", 400, "amount"),
        ["fee_not_allowed"] = new("cocart_fee_not_allowed", 403),
        ["product_not_found"] = new("cocart_product_invalid_id", 404),
        ["variation_not_found"] = new("cocart_product_variation_invalid_id", 404),
        ["products_page_beyond_end"] = new("cocart_products_invalid_page_number", 400),
        ["term_not_found"] = new("cocart_term_invalid", 404),
        ["attribute_not_found"] = new("cocart_attribute_invalid", 404),
        ["taxonomy_not_found"] = new("cocart_taxonomy_invalid", 404),
        ["review_not_found"] = new("cocart_cannot_view_review", 404),
        ["review_not_by_buyer"] = new("cocart_cannot_create", 403),
        ["review_exists"] = new("cocart_review_exists", 400),
        ["review_content_invalid"] = new("cocart_review_content_invalid", 400),
        ["review_content_too_long"] = new("cocart_review_content_column_length", 400),
        ["reviewer_too_long"] = new("cocart_reviewer_column_length", 400),
        ["reviewer_email_too_long"] = new("cocart_reviewer_email_column_length", 400),
        ["review_duplicate"] = new("cocart_comment_duplicate", 409),
        ["review_flood"] = new("cocart_comment_flood", 400),
        ["review_failed_create"] = new("cocart_review_failed_create", 400),
        ["sessions_none"] = new("cocart_no_carts_in_session", 404),
        ["customer_required"] = new("cocart_customer_missing", 404),
        ["session_not_found"] = new("cocart_cart_in_session_not_valid", 404),
        ["session_not_deletable"] = new("cocart_session_not_valid", 404),
        ["batch_size"] = new("rest_invalid_param", 400, "requests"),
        ["handover_of_customer"] = new("cocart_handover_not_allowed", 403),
        ["api_key_user_unknown"] = new("cocart_api_key_user_unknown", 404),
        ["api_key_scopes_unknown"] = new("rest_invalid_param", 400, "scopes"),
        ["api_key_description_too_long"] = new("rest_invalid_param", 400, "description"),
        ["api_key_not_found"] = new("cocart_api_key_not_found", 404),
        ["refresh_token_required"] = new("cocart_jwt_auth_missing_refresh_token", 403),
        ["item_part_not_removable"] = new("cocart_can_not_remove_item", 403),
        ["idempotency_key_malformed"] = new("cocart_idempotency_key_invalid", 400),
        ["idempotency_key_reused"] = new("cocart_idempotency_key_reused", 422),
        ["idempotency_in_progress"] = new("cocart_idempotency_in_progress", 409),
        ["plugin_failed"] = new("cocart_plugin_failed", 500),
        ["request_too_large"] = new("cocart_request_too_large", 413),
    };

    /// <summary>A version's catalogue: its own words, and for the rest those of all.</summary>
    public static ErrorCatalog With(Dictionary<string, WireError> own)
    {
        foreach (var (code, word) in Words)
            own.TryAdd(code, word);

        return new ErrorCatalog(own);
    }
}
