using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>Coupons, taxes, shipping and settings as a program keeps them up to date.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class SalesTests(ManagedShop shop)
{
    [Fact]
    public async Task A_running_cart_sees_a_new_coupon_its_change_and_its_end_at_once()
    {
        var shopper = await Shopper.WithMugsAsync(shop.Client, 1);
        var coupon = await shop.CreateAsync("coupons", """{"code":"Spring","discount_type":"percent","amount":"10","date_expires":"2099-01-01"}""");
        Assert.Equal(("spring", "10.00", "2099-01-01T00:00:00"), (coupon.Property("code"), coupon.Property("amount"), coupon.Property("date_expires_gmt")));
        Assert.Equal(HttpStatusCode.OK, (await shopper.PostAsync("/apply-coupon", """{"code":"spring"}""")).Status);

        await shop.SendAsync("PUT", $"coupons/{coupon.Id()}", """{"amount":"25"}""");
        Assert.Equal("500", (await shopper.CartAsync()).Total("discount_total"));

        Assert.Equal((501, "woocommerce_rest_trash_not_supported"), await shop.RefusalAsync("DELETE", $"coupons/{coupon.Id()}"));
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync("DELETE", $"coupons/{coupon.Id()}?force=true")).Status);
        Assert.Equal("0", (await shopper.CartAsync()).Total("discount_total"));
        Assert.Equal((404, "woocommerce_rest_shop_coupon_invalid_id"), await shop.RefusalAsync("GET", $"coupons/{coupon.Id()}"));
    }

    [Theory]
    [InlineData("""{"code":"MIN50"}""", "woocommerce_rest_coupon_code_already_exists")]
    [InlineData("{}", "rest_missing_callback_param")]
    [InlineData("""{"code":"odd","discount_type":"gift"}""", "rest_invalid_param")]
    [InlineData("""{"code":"odd","amount":"lots"}""", "rest_invalid_param")]
    [InlineData("""{"code":"odd","product_ids":["mug"]}""", "rest_invalid_param")]
    public async Task A_coupon_that_cannot_be_is_not_made(string body, string code) =>
        Assert.Equal((400, code), await shop.RefusalAsync("POST", "coupons", body));

    [Fact]
    public async Task A_batch_makes_changes_and_deletes_coupons()
    {
        var old = (await shop.CreateAsync("coupons", """{"code":"old-batch"}""")).Id();

        var answer = (await shop.SendAsync("POST", "coupons/batch", $$"""
            {"create":[{"code":"batch-1"},{"code":"batch-1"}],"update":[{"id":{{old}},"amount":"3"}],"delete":[{{old}},99999]}
            """)).Json;

        Assert.Equal(("batch-1", "woocommerce_rest_coupon_code_already_exists"), (answer.GetProperty("create")[0].Property("code"), answer.GetProperty("create")[1].GetProperty("error").Property("code")));
        Assert.Equal("3.00", answer.GetProperty("update")[0].Property("amount"));
        Assert.Equal((old, 99999), (answer.GetProperty("delete")[0].Id(), answer.GetProperty("delete")[1].Id()));
    }

    [Fact]
    public async Task Tax_rates_and_classes_are_made_changed_and_deleted()
    {
        var taxClass = (await shop.CreateAsync("taxes/classes", """{"name":"Luxury rate"}""")).Property("slug");
        var rate = await shop.CreateAsync("taxes", $$"""{"country":"fr","rate":"7.25","name":"TVA","class":"{{taxClass}}","postcode":"75001;75002"}""");

        Assert.Equal(("luxury-rate", "FR", "7.2500", 2), (taxClass, rate.Property("country"), rate.Property("rate"), rate.GetProperty("postcodes").GetArrayLength()));
        Assert.Equal("8.0000", (await shop.SendAsync("PATCH", $"taxes/{rate.Id()}", """{"rate":8}""")).Json.Property("rate"));
        Assert.Equal((400, "rest_invalid_param"), await shop.RefusalAsync("PUT", $"taxes/{rate.Id()}", """{"class":"nosuch"}"""));
        Assert.Equal([rate.Id()], (await shop.GetAsync($"taxes?class={taxClass}")).Json.Ids());
        Assert.Equal(rate.Id(), (await shop.SendAsync("DELETE", $"taxes/{rate.Id()}?force=true")).Json.Id());
        Assert.Equal(taxClass, (await shop.SendAsync("DELETE", $"taxes/classes/{taxClass}?force=true")).Json.Property("slug"));
        Assert.Equal((404, "woocommerce_rest_tax_class_invalid_slug"), await shop.RefusalAsync("DELETE", $"taxes/classes/{taxClass}?force=true"));
    }

    [Fact]
    public async Task A_new_zone_ships()
    {
        var zone = (await shop.CreateAsync("shipping/zones", """{"name":"France","order":9}""")).Id();
        var places = await shop.SendAsync("PUT", $"shipping/zones/{zone}/locations", """[{"code":"FR","type":"country"}]""");
        var method = await shop.CreateAsync($"shipping/zones/{zone}/methods", """{"method_id":"flat_rate","settings":{"cost":"7"}}""");
        var shopper = await Shopper.WithMugsAsync(shop.Client, 1);

        Assert.Equal("FR", places.Json[0].Property("code"));
        await shopper.PostAsync("/update", """{"namespace":"update-customer","country":"FR","city":"Paris","postcode":"75001"}""");
        Assert.Equal($"flat_rate:{method.Id()}", (await shopper.CartAsync()).Rate());

        var changed = await shop.SendAsync("PUT", $"shipping/zones/{zone}/methods/{method.Id()}", """{"settings":{"cost":"8.50","title":"Courier"}}""");
        Assert.Equal(("Courier", "850"), (changed.Json.Property("title"), (await shopper.CartAsync()).Total("shipping_total")));
        Assert.Equal((400, "rest_invalid_param"), await shop.RefusalAsync("POST", $"shipping/zones/{zone}/methods", """{"method_id":"pigeon"}"""));
        Assert.Equal((400, "rest_invalid_param"), await shop.RefusalAsync("PUT", $"shipping/zones/{zone}/locations", """[{"code":"FR","type":"planet"}]"""));
        Assert.Equal((403, "woocommerce_rest_cannot_delete"), await shop.RefusalAsync("DELETE", "shipping/zones/0?force=true"));
        Assert.Equal(method.Id(), (await shop.SendAsync("DELETE", $"shipping/zones/{zone}/methods/{method.Id()}?force=true")).Json.Id());
        Assert.Equal(zone, (await shop.SendAsync("DELETE", $"shipping/zones/{zone}?force=true")).Json.Id());
    }

    [Fact]
    public async Task A_setting_counts_at_once()
    {
        const string Setting = "settings/general/woocommerce_price_thousand_sep";

        Assert.Equal("'", (await shop.SendAsync("PUT", Setting, """{"value":"'"}""")).Json.Property("value"));
        Assert.Equal("'", (await new Shopper(shop.Client).CartAsync()).GetProperty("currency").Property("currency_thousand_separator"));
        var batch = await shop.SendAsync("POST", "settings/general/batch", """{"update":[{"id":"woocommerce_price_thousand_sep","value":","},{"id":"nosuch","value":"1"}]}""");

        Assert.Equal(",", batch.Json.GetProperty("update")[0].Property("value"));
        Assert.Equal("rest_setting_setting_invalid", batch.Json.GetProperty("update")[1].GetProperty("error").Property("code"));
        Assert.Equal((400, "rest_invalid_param"), await shop.RefusalAsync("PUT", "settings/general/woocommerce_calc_taxes", """{"value":"perhaps"}"""));
    }
}
