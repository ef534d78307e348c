using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.V1;

[Collection(ServerGroup.Name)]
public sealed class AddItemTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json", "[]")]
    [InlineData("/api", "{}")]
    public async Task A_new_line_is_answered_alone(string face, string nothing)
    {
        var answer = await new Guest(_client, face).PostAsync("add-item", """{"product_id":"62","quantity":2}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($$$"""{"key":"44f683a84163b3523afe57c2e008bc8c","product_id":62,"variation_id":0,"variation":{{{nothing}}},"quantity":2,"data":{},"data_hash":"b5c1d5ca8bae6d4896cf1807cdf763f0","line_tax_data":{"subtotal":{"1":8},"total":{"1":8}},"line_subtotal":40,"line_subtotal_tax":8,"line_total":40,"line_tax":8,"product_name":"Plain Mug","product_title":"Plain Mug","product_price":"$20.00"}""", answer.Text);
        Assert.Equal(3, answer.Headers["Set-Cookie"].Count());
    }

    [Fact]
    public async Task A_line_that_was_there_is_answered_in_the_order_of_stored_lines()
    {
        var guest = await Guest.WithMugsAsync(_client, 1);

        var answer = await guest.PostAsync("add-item", """{"product_id":"MUG-1","quantity":"1.5"}""");

        Assert.Equal("""{"key":"44f683a84163b3523afe57c2e008bc8c","product_id":62,"variation_id":0,"variation":[],"quantity":2.5,"data_hash":"b5c1d5ca8bae6d4896cf1807cdf763f0","line_tax_data":{"subtotal":{"1":10},"total":{"1":10}},"line_subtotal":50,"line_subtotal_tax":10,"line_total":50,"line_tax":10,"data":{},"product_name":"Plain Mug","product_title":"Plain Mug","product_price":"$20.00"}""", answer.Text);
    }

    [Fact]
    public async Task Custom_data_comes_first_and_cannot_change_what_the_shop_says()
    {
        var guest = new Guest(_client);

        var answer = await guest.PostAsync("add-item", """{"product_id":"62","cart_item_data":{"line_total":1,"gift":{"to":"Bob"},"quantity":"9"}}""");

        Assert.StartsWith("""{"line_total":20,"gift":{"to":"Bob"},"quantity":1,"key":""", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variation_is_called_by_its_parents_name_until_the_cart_is_read()
    {
        var guest = new Guest(_client);

        var added = await guest.PostAsync("add-item", """{"product_id":"99","variation_id":100}""");
        var cart = await guest.GetAsync("get-cart");

        Assert.Equal("""{"attribute_pa_color":"red","attribute_pa_size":"small"}""", added.Json.GetProperty("variation").GetRawText());
        Assert.Equal("Art Print", added.Json.GetProperty("product_name").GetString());
        Assert.Equal("Art Print - Red, Small", cart.Json.EnumerateObject().Single().Value.GetProperty("product_name").GetString());
    }

    [Fact]
    public async Task The_whole_cart_with_images_is_answered_where_asked()
    {
        var guest = await Guest.WithMugsAsync(_client, 1);

        var answer = await guest.PostAsync("add-item", """{"product_id":"63","return_cart":true,"thumb":"yes"}""");

        Assert.Equal(2, answer.Json.EnumerateObject().Count());
        Assert.All(answer.Json.EnumerateObject(), line => Assert.StartsWith("http", line.Value.GetProperty("product_image").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{}""", 404, "cocart_product_id_required")]
    [InlineData("""{"product_id":""}""", 404, "cocart_product_id_required")]
    [InlineData("""{"product_id":"0"}""", 404, "cocart_product_id_required")]
    [InlineData("""{"product_id":"nosuch"}""", 404, "cocart_product_id_required")]
    [InlineData("""{"product_id":"62abc"}""", 404, "cocart_product_id_required")]
    [InlineData("""{"product_id":"999999"}""", 404, "cocart_product_does_not_exist")]
    [InlineData("""{"product_id":"-5"}""", 403, "cocart_cannot_be_purchased")]
    [InlineData("""{"product_id":"90"}""", 403, "cocart_cannot_be_purchased")]
    [InlineData("""{"product_id":"97"}""", 403, "cocart_cannot_add_product_type_to_cart")]
    [InlineData("""{"product_id":"88"}""", 404, "cocart_product_failed_validation")]
    [InlineData("""{"product_id":"105"}""", 404, "cocart_product_failed_validation")]
    [InlineData("""{"product_id":"66"}""", 404, "cocart_product_out_of_stock")]
    [InlineData("""{"product_id":"67","quantity":6}""", 403, "cocart_not_enough_in_stock")]
    [InlineData("""{"product_id":"62","quantity":0}""", 403, "cocart_cannot_add_to_cart")]
    [InlineData("""{"product_id":"62","quantity":-1}""", 403, "cocart_cannot_add_to_cart")]
    [InlineData("""{"product_id":"99","variation":{"attribute_pa_color":"red","attribute_pa_size":"medium"}}""", 400, "cocart_no_variation_found")]
    [InlineData("""{"product_id":"99","variation":{"attribute_pa_color":"red"}}""", 400, "cocart_missing_variation_data")]
    [InlineData("""{"product_id":"99","variation":{"attribute_pa_color":"pink"}}""", 400, "cocart_invalid_variation_data")]
    [InlineData("""{"product_id":"99","variation_id":999999}""", 404, "cocart_product_does_not_exist")]
    [InlineData("""{"product_id":"99","variation_id":62}""", 404, "cocart_product_does_not_exist")]
    [InlineData("""{"product_id":62}""", 400, "rest_invalid_param")]
    [InlineData("""{"product_id":"62","quantity":"abc"}""", 400, "rest_invalid_param")]
    [InlineData("""{"product_id":"62","quantity":true}""", 400, "rest_invalid_param")]
    [InlineData("""{"product_id":"62","variation_id":"5.5"}""", 400, "rest_invalid_param")]
    [InlineData("""{"product_id":"62","variation":"red"}""", 400, "rest_invalid_param")]
    [InlineData("""{"product_id":"62","return_cart":"yes"}""", 400, "rest_invalid_param")]
    [InlineData("""{"product_id":""", 400, "rest_invalid_json")]
    public async Task A_bad_wish_is_refused_and_changes_nothing(string body, int status, string code)
    {
        foreach (var face in new[] { "/wp-json", "/api" })
        {
            var guest = await Guest.WithMugsAsync(_client, 1, face);

            var answer = await guest.PostAsync("add-item", body);

            Assert.Equal((status, code), ((int)answer.Status, answer.Code));
            Assert.Equal("1", (await guest.GetAsync("count-items")).Text);
        }
    }

    [Fact]
    public async Task What_is_wrong_with_several_parameters_is_told_at_once()
    {
        var answer = await new Guest(_client).PostAsync("add-item", """{"product_id":62,"quantity":"x"}""");

        Assert.Equal("""{"code":"rest_invalid_param","message":"Not accepted: product_id, quantity.","data":{"status":400,"params":{"product_id":"product_id is not of type string.","quantity":"This value is not accepted."},"details":{"product_id":{"code":"rest_invalid_type","message":"product_id is not of type string.","data":{"param":"product_id"}}}}}""", answer.Text);
    }

    [Fact]
    public async Task What_is_sold_one_by_one_is_added_once()
    {
        var guest = new Guest(_client);

        var first = await guest.PostAsync("add-item", """{"product_id":"72","quantity":3}""");
        var second = await guest.PostAsync("add-item", """{"product_id":"72"}""");

        Assert.Equal(1, first.Json.GetProperty("quantity").GetInt32());
        Assert.Equal("cocart_cannot_add_to_cart", second.Code);
    }
}
