using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;

namespace CoCart.Api.FunctionalTests.V1;

/// <summary>Single facts of the cart.</summary>
[Collection(ServerGroup.Name)]
public sealed class FactTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json", "coupon", "[]")]
    [InlineData("/api", "coupon", "[]")]
    [InlineData("/wp-json", "cross-sells", "[]")]
    [InlineData("/api", "cross-sells", "{}")]
    [InlineData("/wp-json", "fees", "[]")]
    [InlineData("/wp-json", "quantities", "[]")]
    [InlineData("/api", "quantities", "{}")]
    [InlineData("/wp-json", "removed-items", "[]")]
    [InlineData("/api", "removed-items", "{}")]
    [InlineData("/wp-json", "totals/discount/coupon-totals", "[]")]
    [InlineData("/api", "totals/discount/coupon-tax", "{}")]
    [InlineData("/wp-json", "weight", "\"0 kg\"")]
    [InlineData("/wp-json", "totals/discount", "\"$0.00\"")]
    [InlineData("/wp-json", "totals/subtotal", "\"$0.00\"")]
    [InlineData("/wp-json", "totals/subtotal/tax", "\"0\"")]
    [InlineData("/wp-json", "totals/tax", "\"0\"")]
    [InlineData("/wp-json", "totals/total", "\"$0.00\"")]
    public async Task An_empty_cart_has_little_to_tell(string face, string path, string body) =>
        Assert.Equal(body, (await new Guest(_client, face).GetAsync(path)).Text);

    [Theory]
    [InlineData("quantities", """{"62":2,"100":1}""")]
    [InlineData("totals/subtotal", "\"$70.00\"")]
    [InlineData("totals/subtotal/tax", "\"14\"")]
    [InlineData("totals/shipping", "\"$10.00\"")]
    [InlineData("totals/tax", "\"16\"")]
    [InlineData("totals/total", "\"$96.00\"")]
    [InlineData("weight", "\"0.3 kg\"")]
    public async Task A_filled_cart_tells_its_facts_one_by_one(string path, string body)
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.PostAsync("add-item", """{"product_id":"99","variation_id":100}""");

        Assert.Equal(body, (await guest.GetAsync(path)).Text);
    }

    [Fact]
    public async Task What_was_removed_is_shown_with_what_it_cost()
    {
        var guest = await Guest.WithMugsAsync(_client, 2);
        await guest.PostAsync("coupon", """{"coupon":"percent10"}""");
        var line = await guest.PostAsync("add-item", """{"product_id":"62","cart_item_data":{"gift":"yes"}}""");
        var key = line.Json.GetProperty("key").GetString();
        await guest.DeleteAsync($"item?cart_item_key={key}");

        var removed = await guest.GetAsync("removed-items");

        Assert.Equal($$$"""{"{{{key}}}":{"gift":"yes","key":"{{{key}}}","product_id":62,"variation_id":0,"variation":[],"quantity":1,"data_hash":"b5c1d5ca8bae6d4896cf1807cdf763f0","line_tax_data":{"subtotal":{"1":4},"total":{"1":3.6}},"line_subtotal":20,"line_subtotal_tax":4,"line_total":18,"line_tax":3.6}}""", removed.Text);
    }

    [Fact]
    public async Task The_owner_of_the_cart_is_told()
    {
        var customer = new Guest(_client, "/wp-json", new Customer(_client, "manager", "pass").Authorization);
        await customer.PostAsync("clear", "{}");

        var guests = await new Guest(_client).GetAsync("customer");
        var own = await customer.GetAsync("customer");

        Assert.Equal("""{"user":{"ID":0,"first_name":"","last_name":""},"billing":{"first_name":"","last_name":"","company":"","email":"","phone":"","country":"US","state":"CA","postcode":"","city":"","address":"","address_1":"","address_2":""},"shipping":{"first_name":"","last_name":"","company":"","country":"US","state":"CA","postcode":"","city":"","address":"","address_1":"","address_2":""},"has_calculated_shipping":false,"is_vat_exempt":"no"}""", guests.Text);
        Assert.Equal(4, own.Json.GetProperty("user").GetProperty("ID").GetInt32());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?thumb=true", true)]
    public async Task What_goes_well_with_the_cart_is_shown_with_formatted_prices(string query, bool hasImage)
    {
        var guest = new Guest(_client);
        await guest.PostAsync("add-item", """{"product_id":"96"}""");

        var product = (await guest.GetAsync("cross-sells" + query)).Json.EnumerateObject().First();

        Assert.Equal(product.Name, product.Value.GetProperty("id").GetRawText());
        Assert.StartsWith("$", product.Value.GetProperty("price").GetString(), StringComparison.Ordinal);
        Assert.Equal(hasImage, product.Value.TryGetProperty("product_image", out _));
    }
}
