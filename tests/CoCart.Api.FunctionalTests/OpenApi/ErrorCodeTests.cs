using CoCart.Api.FunctionalTests.OpenApi.Contract;

namespace CoCart.Api.FunctionalTests.OpenApi;

/// <summary>What the documents say of errors. That no operation answers more than they say shows in all other tests: their clients look.</summary>
public class ErrorCodeTests
{
    private const string Reused = "cocart_idempotency_key_reused";

    private static readonly string[] ReadingMethods = ["GET", "HEAD", "OPTIONS"];

    [Fact]
    public void Every_error_status_of_an_operation_names_its_codes_for_programs_and_for_people() => Assert.Empty(
        from operation in DocumentedApi.Current.Operations
        from answer in operation.Json.GetProperty("responses").EnumerateObject()
        let status = int.Parse(answer.Name, System.Globalization.CultureInfo.InvariantCulture)
        where status >= 400
        let codes = operation.Codes(status).ToList()
        where codes.Count is 0 || !codes.TrueForAll(code => answer.Value.GetProperty("description").GetString()?.Contains($"`{code}`", StringComparison.Ordinal) is true)
        select $"{operation} {status}");

    [Theory]
    [InlineData("v1/addItem", 403, "cocart_not_enough_in_stock")]
    [InlineData("v1/restoreItem", 403, "cocart_can_not_restore_item")]
    [InlineData("v1/getProduct", 404, "cocart_product_invalid_id")]
    [InlineData("v2/addItem", 404, "cocart_no_variation_found")]
    [InlineData("v2/applyCoupon", 404, "cocart_coupon_not_exist")]
    [InlineData("v2/updateCart", 400, "cocart_invalid_postcode")]
    [InlineData("v2/getCart", 403, "cocart_must_authenticate_user")]
    [InlineData("v2/login", 401, "cocart_rest_not_authorized")]
    [InlineData("v2/getItem", 404, "rest_no_route")]
    [InlineData("v2/runCartBatch", 404, "cocart_coupon_not_exist")]
    [InlineData("admin/createTag", 400, "term_exists")]
    [InlineData("admin/createAttribute", 400, "woocommerce_rest_cannot_create")]
    [InlineData("admin/createProduct", 400, "product_invalid_sku")]
    [InlineData("admin/getSetting", 404, "rest_setting_setting_invalid")]
    [InlineData("admin/listCoupons", 401, "woocommerce_rest_cannot_view")]
    public void What_can_go_wrong_in_an_operation_is_listed(string operation, int status, string code) => Assert.Contains(code, Operation(operation).Codes(status));

    [Theory]
    [InlineData("v1/addItem", "cocart_pro_coupon_failed_to_apply")]
    [InlineData("v2/getCart", "cocart_cart_changed")]
    [InlineData("v2/getCart", "cocart_invalid_product")]
    [InlineData("v2/addItem", "cocart_coupon_not_exist")]
    [InlineData("v2/listCategories", "cocart_taxonomy_invalid")]
    [InlineData("v2/listProducts", "cocart_cart_conflict")]
    [InlineData("v2/runCartBatch", "cocart_pro_coupon_failed_to_apply")]
    [InlineData("v2/addItem", "rest_batch_not_allowed")]
    [InlineData("admin/createTag", "product_invalid_sku")]
    [InlineData("admin/createTag", "registration-error-email-exists")]
    [InlineData("admin/batchCoupons", "woocommerce_rest_coupon_code_already_exists")]
    public void What_cannot_go_wrong_in_an_operation_is_not_listed(string operation, string code) =>
        Assert.DoesNotContain(code, Enumerable.Range(400, 200).SelectMany(Operation(operation).Codes));

    [Fact]
    public void Every_change_in_v1_and_v2_tells_of_keys_that_make_it_done_once() => Assert.Empty(
        from operation in DocumentedApi.Current.Operations
        where operation.Document is "v1" or "v2" && !ReadingMethods.Contains(operation.Method)
        where !operation.Codes(409).Contains("cocart_idempotency_in_progress") || !operation.Codes(422).Contains(Reused) || !operation.Parameters.Contains("Idempotency-Key")
        select $"{operation}");

    [Fact]
    public void Every_change_of_a_cart_tells_of_the_cart_that_was_seen() => Assert.Empty(
        from operation in DocumentedApi.Current.Operations
        where operation.Parameters.Contains("If-Match") != operation.Codes(412).Contains("cocart_cart_changed")
        select $"{operation}");

    private static DocumentedOperation Operation(string name) => DocumentedApi.Current.Operations.Single(operation => $"{operation}" == name);
}
