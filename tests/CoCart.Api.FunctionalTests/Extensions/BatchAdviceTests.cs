using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>Plug-ins have their say in batches, too.</summary>
[Collection(ExtensionGroup.Name)]
public class BatchAdviceTests(ExtensionServer server)
{
    private readonly Shopper _shopper = server.NewShopper();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Prices_and_refusals_of_plug_ins_count(bool isAtomic)
    {
        var answer = await SendAsync(isAtomic, Add(6), Add(6));

        Assert.Equal(isAtomic ? HttpStatusCode.OK : HttpStatusCode.MultiStatus, answer.Status);
        var cart = await _shopper.CartAsync();
        Assert.Equal([(ExtensionStore.Mug, 12m)], cart.Contents());
        Assert.Equal("1000", cart.ItemOf(ExtensionStore.Mug).Property("price"));

        var refused = await SendAsync(isAtomic, Add(2), Add(9));
        Assert.Contains("example_too_many", refused.Text, StringComparison.Ordinal);
        Assert.Equal([(ExtensionStore.Mug, isAtomic ? 12m : 14m)], (await _shopper.CartAsync()).Contents());
    }

    private static string Add(int quantity) => $$$"""{"path":"/cocart/v2/cart/add-item","body":{"id":"{{{ExtensionStore.Mug}}}","quantity":"{{{quantity}}}"} }""";

    private Task<Answer> SendAsync(bool isAtomic, params string[] requests) => server.Client.PostAsync(
        $"/wp-json/batch/v1?cart_key={_shopper.Key}", $$"""{"atomic":{{(isAtomic ? "true" : "false")}},"requests":[{{string.Join(',', requests)}}]}""", []);
}
