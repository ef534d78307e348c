using System.Net;
using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;

namespace CoCart.Api.FunctionalTests.Carts;

[Collection(ServerGroup.Name)]
public sealed class FeeTests(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_manager_adds_a_fee_that_the_total_shows()
    {
        var manager = await ManagerAsync();

        var answer = await manager.PostAsync("/add-fee?fields=fees,totals:fee_total-fee_tax-total,notices", """{"name":"Gift wrap","amount":"4.50"}""");

        Assert.Equal(
            """{"fees":{"gift-wrap":{"name":"Gift wrap","fee":"450"}},"totals":{"fee_total":"450","fee_tax":"0","total":"4050"},"notices":{"success":["The fee &ldquo;Gift wrap&rdquo; is added."]}}""",
            answer.Text);
    }

    [Fact]
    public async Task Fees_are_taxed_where_asked_and_a_rebate_lowers_taxes()
    {
        var manager = await ManagerAsync();

        var taxed = await manager.PostAsync("/add-fee?fields=totals:fee_total-fee_tax-total", """{"name":"Rush","amount":"10","taxable":true,"tax_class":"reduced-rate"}""");
        var rebate = await manager.PostAsync("/add-fee?fields=totals:fee_total-fee_tax-total", """{"name":"Thanks","amount":"-5"}""");

        Assert.Equal("""{"totals":{"fee_total":"1000","fee_tax":"50","total":"4650"}}""", taxed.Text);
        Assert.Equal("""{"totals":{"fee_total":"500","fee_tax":"-31","total":"4069"}}""", rebate.Text);
    }

    [Fact]
    public async Task The_same_fee_again_changes_nothing_and_says_so()
    {
        var manager = await ManagerAsync();
        await manager.PostAsync("/add-fee", """{"name":"Gift wrap","amount":"4.50"}""");

        var again = await manager.PostAsync("/add-fee?fields=fees,notices", """{"name":" GIFT  wrap","amount":"9"}""");

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal("""{"fees":{"gift-wrap":{"name":"Gift wrap","fee":"450"}},"notices":{"info":["The fee &ldquo;GIFT  wrap&rdquo; is in your cart already."]}}""", again.Text);
    }

    [Fact]
    public async Task All_fees_are_taken_off_and_again_without_any()
    {
        var manager = await ManagerAsync();
        await manager.PostAsync("/add-fee", """{"name":"Gift wrap","amount":"4.50"}""");

        var first = await manager.PostAsync("/remove-fees?fields=fees,totals:total,notices", "{}");
        var second = await manager.PostAsync("/remove-fees?fields=fees,totals:total,notices", "{}");

        Assert.Equal("""{"fees":[],"totals":{"total":"3600"},"notices":{"success":["All fees are taken off."]}}""", first.Text);
        Assert.Equal("""{"fees":[],"totals":{"total":"3600"},"notices":[]}""", second.Text);
    }

    [Theory]
    [InlineData("""{"name":"","amount":"1"}""", 404, "cocart_fee_missing_name")]
    [InlineData("""{"name":"Wrap","amount":""}""", 404, "cocart_fee_missing_amount")]
    [InlineData("""{"name":"Wrap","amount":"0.00"}""", 404, "cocart_fee_missing_amount")]
    [InlineData("""{"name":"Wrap","amount":"ten"}""", 400, "rest_invalid_param")]
    [InlineData("""{"name":"Wrap","amount":"9999999999999999999999999999999"}""", 400, "rest_invalid_param")]
    [InlineData("""{"name":"Wrap","amount":1.5}""", 400, "rest_invalid_param")]
    [InlineData("""{"name":"Wrap","amount":"1","taxable":"perhaps"}""", 400, "rest_invalid_param")]
    [InlineData("""{"amount":"1"}""", 400, "rest_missing_callback_param")]
    [InlineData("""{"name":"Wrap","amount":1""", 400, "rest_invalid_json")]
    public async Task A_fee_that_is_none_changes_nothing(string body, int status, string code)
    {
        var manager = await ManagerAsync();

        var answer = await manager.PostAsync("/add-fee", body);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
        Assert.Equal("""{"fees":[]}""", (await manager.GetAsync("?fields=fees")).Text);
    }

    [Fact]
    public async Task An_empty_cart_takes_no_fee()
    {
        var manager = await ManagerAsync(mugs: 0);

        var answer = await manager.PostAsync("/add-fee", """{"name":"Gift wrap","amount":"4.50"}""");

        Assert.Equal((HttpStatusCode.NotFound, "cocart_fee_cannot_add"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Guests_and_customers_add_no_fees()
    {
        var shopper = await Shopper.WithMugsAsync(_client, 1);
        var customer = new Customer(_client, "user2", "pass");
        await customer.StartAsync(mugs: 1);

        var answers = new[]
        {
            await shopper.PostAsync("/add-fee", """{"name":"Gift wrap","amount":"4.50"}"""),
            await customer.PostAsync("/add-fee", """{"name":"Rebate","amount":"-4.50"}"""),
        };

        Assert.All(answers, answer => Assert.Equal(
            """{"code":"cocart_fee_not_allowed","message":"This shop does not let you add this fee.","data":{"status":403}}""", answer.Text));
        Assert.Equal("{}", (await _client.GetAsync($"/api/cocart/v2/cart?cart_key={shopper.Key}", [])).Json.GetProperty("fees").GetRawText());
    }

    private async Task<Customer> ManagerAsync(int mugs = 1)
    {
        var manager = new Customer(_client, "manager", "pass");
        await manager.StartAsync(mugs);

        return manager;
    }
}
