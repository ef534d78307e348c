using System.Net;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>Plug-ins that throw, never end, or hold their thread.</summary>
[Collection(ExtensionGroup.Name)]
public class PluginTroubleTests(ExtensionServer server)
{
    private readonly Shopper _shopper = server.NewShopper();

    public static TheoryData<string> Troubles => ["throw", "hang", "block"];

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_validator_in_trouble_fails_the_add_and_nothing_else(string trouble)
    {
        await _shopper.AddAsync(ExtensionStore.Mug);

        var answer = await _shopper.TryAddAsync(ExtensionStore.Mug, 1, $$"""{"trouble":"{{trouble}}"}""");

        AssertFailed(answer);
        Assert.Equal([(ExtensionStore.Mug, 2)], (await _shopper.AddAsync(ExtensionStore.Mug)).Contents());
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_type_handler_in_trouble_fails_the_add_and_nothing_else(string trouble)
    {
        var answer = await _shopper.TryAddAsync(ExtensionStore.GiftCard, 1, $$"""{"amount":"10","trouble":"{{trouble}}"}""");

        AssertFailed(answer);
        Assert.Single((await _shopper.AddAsync(ExtensionStore.GiftCard, 1, """{"amount":"10"}""")).Contents());
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_callback_in_trouble_fails_the_update_and_nothing_else(string trouble)
    {
        await _shopper.AddAsync(ExtensionStore.Mug);

        var answer = await _shopper.PostAsync("/update", $$$"""{"namespace":"gift-wrapping","data":{"paper":"red","trouble":"{{{trouble}}}"}}""");

        AssertFailed(answer);
        Assert.Equal("0", (await _shopper.CartAsync()).Total("fee_total"));
    }

    private static void AssertFailed(Answer answer)
    {
        Assert.Equal((HttpStatusCode.InternalServerError, "cocart_plugin_failed"), (answer.Status, answer.Code));
        Assert.DoesNotContain("secret", answer.Text, StringComparison.OrdinalIgnoreCase);
    }
}
