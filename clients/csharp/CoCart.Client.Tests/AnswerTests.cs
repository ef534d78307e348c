using CoCart.Client.V2;

namespace CoCart.Client.Tests;

/// <summary>What the client makes of answers of a real server.</summary>
[Collection(ServerGroup.Name)]
public class AnswerTests(RunningServer server)
{
    private readonly CoCartClient _shop = server.Shop();

    [Fact]
    public async Task Lists_tell_how_many_there_are()
    {
        var page = await _shop.V2.ListProductsAsync(perPage: 1, include: [62, 67], order: ListProductsOrder.ASC);

        Assert.Equal((2, 2, 1), (page.Total, page.TotalPages, page.Result.Products.Count));
    }

    [Fact]
    public async Task All_products_are_read_page_by_page()
    {
        var all = new List<int>();
        await foreach (var product in _shop.V2.AllProductsAsync(perPage: 25))
            all.Add(product.Id);

        Assert.Equal((await _shop.V2.ListProductsAsync(perPage: 1)).Total, all.Distinct().Count());
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_done_once()
    {
        using var line = new LosesFirstAnswer { InnerHandler = new SocketsHttpHandler { UseCookies = false } };
        using var http = new HttpClient(new RetryHandler { InnerHandler = line }) { BaseAddress = new Uri(server.Address, "api/") };
        var shop = new CoCartClient(http);

        Assert.Equal(1, (await shop.V2.AddItemAsync(62)).ItemCount);
        Assert.Equal(2, line.Asked);
        Assert.Equal(1, (await shop.V2.GetCartAsync()).ItemCount);
    }

    [Fact]
    public async Task A_change_can_depend_on_the_cart_that_was_seen()
    {
        var line = (await _shop.V2.AddItemAsync(62)).Items.First();

        var refused = await Assert.ThrowsAnyAsync<CoCartException>(() =>
            _shop.V2.UpdateItemAsync(line.ItemKey, new UpdateItemRequest { Quantity = 3 }, ifMatch: "W/\"another cart\""));

        Assert.Equal((412, "cocart_cart_changed"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_wrong_parameter_is_named()
    {
        var refused = await Assert.ThrowsAnyAsync<CoCartException>(() => _shop.V2.ListProductsAsync(perPage: 1000));

        Assert.Equal((400, "rest_invalid_param", "per_page"), (refused.Status, refused.Code, refused.Error?.Data.Params?.Keys.Single()));
    }

    [Fact]
    public async Task A_wrong_password_is_an_error_with_a_code()
    {
        _shop.Session.SignIn("user1", "wrong");

        var refused = await Assert.ThrowsAnyAsync<CoCartException>(() => _shop.V2.LoginAsync());

        Assert.Equal((401, "cocart_authentication_error"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task What_the_client_knows_already_is_not_sent_again()
    {
        var list = await _shop.V2.ListCategoriesAsync();

        var unchanged = await Assert.ThrowsAnyAsync<CoCartException>(() => _shop.V2.ListCategoriesAsync(ifNoneMatch: list.Headers["ETag"].Single()));

        Assert.Equal((304, null), (unchanged.Status, unchanged.Error));
    }

    [Fact]
    public async Task A_request_that_is_called_off_ends()
    {
        using var called = new CancellationTokenSource();
        await called.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _shop.V2.GetCartAsync(cancellationToken: called.Token));
    }

    [Fact]
    public async Task The_example_program_shops()
    {
        using var example = System.Diagnostics.Process.Start(Programs.Start("Example", server.Address.AbsoluteUri));
        Assert.NotNull(example);
        var output = await example.StandardOutput.ReadToEndAsync();
        await example.WaitForExitAsync();

        Assert.Equal(0, example.ExitCode);
        Assert.Contains("To pay: $", output, StringComparison.Ordinal);
    }
}
