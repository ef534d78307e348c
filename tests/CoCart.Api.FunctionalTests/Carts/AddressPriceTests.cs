using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Carts;

/// <summary>The sample store, with its standard tax in the United States only.</summary>
public sealed class AddressPriceTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Another_address_changes_taxes_and_shipping_and_the_way_back_changes_them_back()
    {
        const string Fields = "/update?namespace=update-customer&fields=totals:subtotal_tax-shipping_total-shipping_tax-total";
        await _workplace.RunAsync("import", "woocommerce", _workplace.SampleWith("tax_rates.json", "\"country\":\"\",\"state\":\"\",\"postcode\":\"\",\"city\":\"\",\"rate\":\"20.0000\"", "\"country\":\"US\",\"state\":\"\",\"postcode\":\"\",\"city\":\"\",\"rate\":\"20.0000\""));
        using var server = RunningServer.In("Production", _workplace);
        using var client = server.NewClient();
        var shopper = await Shopper.WithMugsAsync(client, 3);

        var abroad = await shopper.PostAsync(Fields, """{"country":"GB","city":"London","postcode":"SW1A 1AA","address_1":"10 High St"}""");
        var home = await shopper.PostAsync(Fields, """{"country":"US","state":"AZ","city":"Tucson","postcode":"85716","address_1":"1 Main St"}""");

        Assert.Equal("""{"totals":{"subtotal_tax":"0","shipping_total":"550","shipping_tax":"0","total":"6550"}}""", abroad.Text);
        Assert.Equal("""{"totals":{"subtotal_tax":"1200","shipping_total":"1000","shipping_tax":"200","total":"8400"}}""", home.Text);
    }
}
