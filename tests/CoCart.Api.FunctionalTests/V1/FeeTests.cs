using System.Net;
using CoCart.Api.FunctionalTests.Server;
using CoCart.Api.FunctionalTests.Sessions;

namespace CoCart.Api.FunctionalTests.V1;

[Collection(ServerGroup.Name)]
public sealed class FeeTests(RunningServer server) : IDisposable
{
    private const string Wrap = """{"cocart-gift-wrap":{"id":"cocart-gift-wrap","name":"Gift wrap","amount":"4.5","taxable":true,"tax_class":"","total":450}}""";

    private readonly HttpClient _client = server.NewClient();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/wp-json", "[]")]
    [InlineData("/api", "{}")]
    public async Task A_manager_adds_a_fee_that_everybody_sees_in_the_totals(string face, string nothing)
    {
        var manager = await WithMugsAsync(face);

        var added = await manager.PostAsync("fees", """{"name":"Gift wrap","amount":"4.50","taxable":true}""");

        Assert.Equal((HttpStatusCode.OK, "\"The fee \\\"Gift wrap\\\" of $4.50 was added.\""), (added.Status, added.Text));
        Assert.Equal(Wrap, (await manager.GetAsync("fees")).Text);
        Assert.Equal(Wrap, (await manager.PostAsync("calculate/fees", """{"return":true}""")).Text);
        Assert.Equal(Wrap, (await manager.GetAsync("totals")).Json.GetProperty("fees").GetRawText());
        Assert.Equal(Wrap, (await manager.GetAsync("totals?html=1")).Json.GetProperty("fees").GetRawText());
        Assert.Equal("\"$4.50\"", (await manager.GetAsync("totals/fee")).Text);
        Assert.Equal("\"0.9\"", (await manager.GetAsync("totals/fee/tax")).Text);
        Assert.Equal("\"All fees are taken off.\"", (await manager.DeleteAsync("fees")).Text);
        Assert.Equal(nothing, (await manager.GetAsync("fees")).Text);
    }

    [Theory]
    [InlineData("""{"name":"Gift wrap"}""", 400, "rest_missing_callback_param")]
    [InlineData("""{"name":"Gift wrap","amount":4}""", 400, "rest_invalid_param")]
    [InlineData("""{"name":"Gift wrap","amount":"4","taxable":"maybe"}""", 400, "rest_invalid_param")]
    [InlineData("""{"name":"Gift wrap","amount":"four"}""", 400, "rest_invalid_param")]
    [InlineData("""{"name":"","amount":"4"}""", 404, "cocart_pro_add_fee_missing_name")]
    [InlineData("""{"name":"Gift wrap","amount":""}""", 404, "cocart_pro_add_fee_missing_amount")]
    [InlineData("""{"name":"Gift wrap","amount":"0"}""", 404, "cocart_pro_add_fee_missing_amount")]
    [InlineData("""{"name":"Insurance","amount":"4"}""", 403, "cocart_pro_fee_already_exists")]
    public async Task A_fee_that_cannot_be_is_refused(string body, int status, string code)
    {
        var manager = await WithMugsAsync();
        await manager.PostAsync("fees", """{"name":"Insurance","amount":"1"}""");

        var answer = await manager.PostAsync("fees", body);

        Assert.Equal((status, code), ((int)answer.Status, answer.Code));
        Assert.Equal("\"$1.00\"", (await manager.GetAsync("totals/fee")).Text);
    }

    [Fact]
    public async Task A_fee_needs_something_in_the_cart_and_somebody_who_may_add_it()
    {
        var manager = await WithMugsAsync();
        await manager.PostAsync("clear", "{}");
        var guest = await Guest.WithMugsAsync(_client, 1);

        Assert.Equal("cocart_pro_cannot_add_fee", (await manager.PostAsync("fees", """{"name":"Gift wrap","amount":"4"}""")).Code);
        Assert.Equal("cocart_fee_not_allowed", (await guest.PostAsync("fees", """{"name":"Gift wrap","amount":"4"}""")).Code);
    }

    private Task<Guest> WithMugsAsync(string face = "/wp-json") => Guest.WithMugsAsync(_client, 2, face, new Customer(_client, "manager", "pass").Authorization);
}
