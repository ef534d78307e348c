using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Management;

/// <summary>News of another shop.</summary>
[Collection(ManagedShopGroup.Name)]
public sealed class WebhookTests(ManagedShop shop)
{
    private const string Route = "/wp-json/cocart/webhooks/woocommerce";

    [Fact]
    public async Task News_of_a_product_are_taken_once_however_often_they_are_told()
    {
        var news = await ProductAsync(7001, "Told Mug", "TOLD-1");

        foreach (var topic in (string[])["product.created", "product.updated", "product.updated"])
            Assert.Equal(HttpStatusCode.OK, (await shop.TellAsync(topic, news)).Status);
        Assert.Equal("Told Mug", (await shop.GetAsync("products/7001")).Json.Property("name"));
        Assert.Equal(HttpStatusCode.OK, (await new Shopper(shop.Client).PostAsync("/add-item", """{"id":"7001","quantity":"1"}""")).Status);

        foreach (var _ in (int[])[1, 2])
            Assert.Equal(HttpStatusCode.OK, (await shop.TellAsync("product.deleted", """{"id":7001}""")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await shop.GetAsync("products/7001")).Status);
    }

    [Fact]
    public async Task News_that_are_not_signed_right_change_nothing()
    {
        var news = await ProductAsync(7002, "Forged Mug", "FORGED-1");

        foreach (var signature in (string[])[ManagedShop.Sign(news, "another secret"), ManagedShop.Sign(news + " ", "the secret of the other shop"), "", "no base64!"])
            Assert.Equal((HttpStatusCode.Unauthorized, "cocart_webhook_signature_invalid"), Of(await shop.TellAsync("product.created", news, signature)));
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.Client.PostAsync(Route, news, ("X-WC-Webhook-Topic", "product.created"))).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await shop.GetAsync("products/7002")).Status);
    }

    [Fact]
    public async Task News_of_coupons_and_customers_are_taken()
    {
        await shop.TellAsync("coupon.created", """{"id":7101,"code":"told","status":"publish","discount_type":"percent","amount":"10.00"}""");
        await shop.TellAsync("customer.created", """{"id":7201,"email":"told@example.test","username":"told","role":"customer","first_name":"Tess"}""");
        Assert.Equal("told", (await shop.GetAsync("coupons/7101")).Json.Property("code"));
        Assert.Equal("Tess", (await shop.GetAsync("customers/7201")).Json.Property("first_name"));

        await shop.TellAsync("coupon.deleted", """{"id":7101}""");
        await shop.TellAsync("customer.deleted", """{"id":7201}""");
        Assert.Equal(HttpStatusCode.NotFound, (await shop.GetAsync("coupons/7101")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await shop.GetAsync("customers/7201")).Status);
    }

    [Theory]
    [InlineData("customer.updated", """{"id":1,"email":"evil@example.test","username":"admin","role":"customer"}""")]
    [InlineData("customer.deleted", """{"id":1}""")]
    [InlineData("customer.updated", """{"id":3,"email":"user2@example.test","username":"user2","role":"administrator"}""")]
    [InlineData("order.created", """{"id":62}""")]
    public async Task Another_shop_changes_no_administrator_and_makes_none(string topic, string news)
    {
        Assert.Equal(HttpStatusCode.OK, (await shop.TellAsync(topic, news)).Status);

        Assert.Equal(("admin@example.test", "administrator"), ((await shop.GetAsync("customers/1")).Json.Property("email"), (await shop.GetAsync("customers/1")).Json.Property("role")));
        Assert.Equal("customer", (await shop.GetAsync("customers/3")).Json.Property("role"));
    }

    [Theory]
    [InlineData("""{"name":"nameless"}""")]
    [InlineData("""{"id":7003,"type":"simple","status":"nosuch"}""")]
    [InlineData("[1]")]
    public async Task News_that_say_nothing_are_refused(string news) =>
        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), Of(await shop.TellAsync("product.updated", news)));

    [Fact]
    public async Task A_shop_that_asks_whether_anybody_listens_is_answered()
    {
        using var form = new StringContent("webhook_id=3", Encoding.UTF8, "application/x-www-form-urlencoded");

        Assert.Equal(HttpStatusCode.OK, (await shop.Client.AskAsync(HttpMethod.Post, Route, form)).Status);
    }

    [Fact]
    public async Task Without_a_secret_there_is_no_such_route()
    {
        using var server = new RunningServer();
        using var client = server.NewClient();

        var answer = await client.PostAsync(Route, "{}", ("X-WC-Webhook-Topic", "product.deleted"), ("X-WC-Webhook-Signature", ManagedShop.Sign("{}", "")));

        Assert.Equal((HttpStatusCode.NotFound, "rest_no_route"), Of(answer));
    }

    private static (HttpStatusCode, string) Of(Answer answer) => (answer.Status, answer.Code);

    private async Task<string> ProductAsync(int id, string name, string sku)
    {
        var product = JsonNode.Parse((await shop.GetAsync("products/63")).Text)?.AsObject() ?? [];
        (product["id"], product["name"], product["sku"], product["slug"]) = (id, name, sku, $"told-{id}");

        return product.ToJsonString();
    }
}
