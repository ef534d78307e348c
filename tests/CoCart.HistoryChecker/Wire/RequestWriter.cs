using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Wire;

/// <summary>Operations as requests of the CoCart API.</summary>
internal static class RequestWriter
{
    private const string Fields = "fields=cart_hash,items,coupons,removed_items,totals&thumb=false";

    public static WireRequest Write(Operation operation, string cart) =>
        operation.Api is ApiVersion.V1 ? V1(operation, $"cart_key={cart}") : V2(operation, $"cart_key={cart}&{Fields}");

    private static WireRequest V2(Operation operation, string query) => operation.Verb switch
    {
        Verb.Read => new("GET", $"/wp-json/cocart/v2/cart?{query}"),
        Verb.Count => new("GET", $"/wp-json/cocart/v2/cart/items/count?{query}"),
        Verb.Add => new("POST", $"/wp-json/cocart/v2/cart/add-item?{query}", $$"""{"id":"{{operation.First.Good}}","quantity":"{{operation.First.Quantity}}"}"""),
        Verb.AddTwo => new("POST", $"/wp-json/cocart/v2/cart/add-items?{query}",
            $$$"""{"id":"{{{operation.First.Good}}}","quantity":{"{{{operation.First.Good}}}":{{{operation.First.Quantity}}},"{{{operation.Second.Good}}}":{{{operation.Second.Quantity}}}}}"""),
        Verb.Update => new("POST", $"/wp-json/cocart/v2/cart/item/{Key(operation.First)}?{query}", $$"""{"quantity":"{{operation.First.Quantity}}"}"""),
        Verb.UpdateTwo => new("POST", $"/wp-json/cocart/v2/cart/update?{query}",
            $$$"""{"namespace":"update-cart","quantity":{"{{{Key(operation.First)}}}":{{{operation.First.Quantity}}},"{{{Key(operation.Second)}}}":{{{operation.Second.Quantity}}}}}"""),
        Verb.Remove => new("DELETE", $"/wp-json/cocart/v2/cart/item/{Key(operation.First)}?{query}"),
        Verb.RemoveAll => new("DELETE", $"/wp-json/cocart/v2/cart/items?{query}"),
        Verb.Restore => new("PUT", $"/wp-json/cocart/v2/cart/item/{Key(operation.First)}?{query}"),
        Verb.Clear => new("POST", $"/wp-json/cocart/v2/cart/clear?{query}"),
        Verb.ApplyCoupon => new("POST", $"/wp-json/cocart/v2/cart/apply-coupon?{query}", $$"""{"coupon":"{{operation.Coupon}}"}"""),
        Verb.RemoveCoupon => new("DELETE", $"/wp-json/cocart/v2/cart/coupons/{operation.Coupon}?{query}"),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static WireRequest V1(Operation operation, string query) => operation.Verb switch
    {
        Verb.Read => new("GET", $"/wp-json/cocart/v1/get-cart?{query}"),
        Verb.Count => new("GET", $"/wp-json/cocart/v1/count-items?{query}"),
        Verb.Add => new("POST", $"/wp-json/cocart/v1/add-item?{query}",
            $$"""{"product_id":"{{operation.First.Good}}","quantity":{{operation.First.Quantity}},"return_cart":{{(operation.IsBrief ? "false" : "true")}}}"""),
        Verb.Update => new("POST", $"/wp-json/cocart/v1/item?{query}",
            $$"""{"cart_item_key":"{{Key(operation.First)}}","quantity":{{operation.First.Quantity}},"return_cart":true}"""),
        Verb.Remove => new("DELETE", $"/wp-json/cocart/v1/item?{query}&cart_item_key={Key(operation.First)}&return_cart=true"),
        Verb.Restore => new("GET", $"/wp-json/cocart/v1/item?{query}&cart_item_key={Key(operation.First)}&return_cart=true"),
        Verb.Clear => new("POST", $"/wp-json/cocart/v1/clear?{query}"),
        Verb.ApplyCoupon => new("POST", $"/wp-json/cocart/v1/coupon?{query}", $$"""{"coupon":"{{operation.Coupon}}"}"""),
        Verb.RemoveCoupon => new("DELETE", $"/wp-json/cocart/v1/coupon?{query}&coupon={operation.Coupon}"),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static string Key(Line line) => Goods.Of(line.Good).Key;
}
