using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Extensions;

[Collection(ExtensionGroup.Name)]
public class NameYourPriceTests(ExtensionServer server)
{
    private readonly Shopper _shopper = server.NewShopper();

    [Theory]
    [InlineData("""{"nyp":"24.50"}""", null)]
    [InlineData("""{"nyp":24.50}""", null)]
    [InlineData("{}", "24.50")]
    [InlineData("""{"nyp":"24.50"}""", "6")]
    public async Task A_customer_names_the_price_of_a_product_that_allows_it(string data, string? price)
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Donation, 2, data, price);

        Assert.Equal(("2450", "4900"), (cart.ItemOf(ExtensionStore.Donation).Property("price"), cart.Total("subtotal")));
    }

    [Theory]
    [InlineData("4.99")]
    [InlineData("50.01")]
    [InlineData("-1")]
    [InlineData("much")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_price_outside_the_limits_is_refused_and_nothing_is_added(string? price)
    {
        var answer = await _shopper.TryAddAsync(ExtensionStore.Donation, price: price);

        Assert.Equal((HttpStatusCode.BadRequest, "rest_invalid_param"), (answer.Status, answer.Code));
        Assert.True(answer.Json.GetProperty("data").GetProperty("params").TryGetProperty("price", out _));
        Assert.Empty((await _shopper.CartAsync()).Contents());
    }

    [Fact]
    public async Task Without_a_minimum_nothing_is_a_price_too()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Tip, price: "0");

        Assert.Equal("0", cart.Total("subtotal"));
    }

    [Fact]
    public async Task Two_prices_are_two_lines_and_one_price_is_one()
    {
        await _shopper.AddAsync(ExtensionStore.Donation, price: "10");
        await _shopper.AddAsync(ExtensionStore.Donation, price: "12");
        var cart = await _shopper.AddAsync(ExtensionStore.Donation, price: "10");

        Assert.Equal([(ExtensionStore.Donation, 2), (ExtensionStore.Donation, 1)], cart.Contents());
        Assert.Equal("3200", cart.Total("subtotal"));
    }

    [Fact]
    public async Task The_price_of_any_other_product_stays_the_shops()
    {
        var cart = await _shopper.AddAsync(ExtensionStore.Mug, data: """{"nyp":"1"}""", price: "1");

        Assert.Equal("2000", cart.Total("subtotal"));
    }

    [Fact]
    public async Task Api_v1_takes_the_price_in_the_data_of_the_line()
    {
        var answer = await server.Client.PostAsync(
            $"/wp-json/cocart/v1/add-item?cart_key={_shopper.Key}",
            $$$"""{"product_id":"{{{ExtensionStore.Donation}}}","quantity":1,"cart_item_data":{"nyp":"24"},"return_cart":true}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var item = answer.Json.EnumerateObject().Single().Value;
        Assert.Equal(("24", 24), (item.Property("nyp"), item.GetProperty("line_subtotal").GetDecimal()));
    }
}
