using CoCart.Application.Carts;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.GetCart;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Catalog;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoCart.Infrastructure.IntegrationTests.Catalog;

public sealed class CatalogTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    private IProductCatalog Products => (_process ?? throw new InvalidOperationException("not started")).GetRequiredService<IProductCatalog>();

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        await TestStore.ImportAsync(_process);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData("MUG-1", 62)]
    [InlineData(" mug-1 ", 62)]
    [InlineData("var-1-rs", 100)]
    [InlineData("nosuch", null)]
    public async Task An_article_number_is_found_in_any_case(string sku, int? id) =>
        Assert.Equal(id, (await Products.FindBySkuAsync(sku, CancellationToken.None))?.Id.Value);

    [Theory]
    [InlineData(100, "Art Print - Red, Small")]
    [InlineData(102, "Art Print - Green")]
    [InlineData(107, "Engraved Pen")]
    [InlineData(110, "Any Shirt")]
    public async Task A_variation_is_named_by_its_few_plain_attributes(int id, string name) => Assert.Equal(name, (await FindAsync(id)).Name);

    [Fact]
    public async Task A_variation_takes_over_what_it_does_not_say_itself()
    {
        var (large, small, shared) = (await FindAsync(101), await FindAsync(100), await FindAsync(113));

        Assert.EndsWith("sample-gallery-1-300x300.jpg", large.Thumbnail, StringComparison.Ordinal);
        Assert.EndsWith("sample-gallery-2-300x300.jpg", small.Thumbnail, StringComparison.Ordinal);
        Assert.Equal((new ProductId(112), 4), (shared.Stock.Owner, shared.Stock.Quantity));
        Assert.Equal(["attribute_pa_color", "attribute_pa_size"], small.FixedAttributes.Select(choice => choice.Key));
    }

    [Fact]
    public async Task A_products_own_attribute_is_keyed_by_its_name()
    {
        var pen = await FindAsync(106);

        Assert.Equal(["attribute_ink-type", "attribute_finish", "attribute_origin"], pen.Attributes.Select(attribute => attribute.Key));
        Assert.Equal(["Gel", "Ball Point"], pen.Attributes[0].Options.Select(option => option.Value));
    }

    [Fact]
    public async Task A_warm_look_up_completes_without_a_query()
    {
        await FindAsync(62);
        await Products.FindManyAsync([new ProductId(62), new ProductId(9999)], CancellationToken.None);

        Assert.True(Products.FindAsync(new ProductId(62), CancellationToken.None).IsCompletedSuccessfully);
        Assert.True(Products.FindManyAsync([new ProductId(62), new ProductId(9999)], CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_warm_read_of_a_cart_asks_nothing_of_the_catalogue()
    {
        var cart = new CartIdentity(CartKey.New(), null);
        await SendAsync(new AddItemCommand(cart, "62", Quantity.One, new Dictionary<string, string>(), default, null, null, null, TakesNotices: true));
        await SendAsync(new GetCartQuery(cart, TakesNotices: false, ChecksStock: true));
        using var queries = new QueryCounter(_store.Connection);

        var view = await SendAsync(new GetCartQuery(cart, TakesNotices: false, ChecksStock: true));

        Assert.Equal((1, 0), (view.Lines.Count, queries.Count));
        await Products.FindAsync(new ProductId(9999), CancellationToken.None);
        Assert.NotEqual(0, queries.Count);
    }

    [Fact]
    public async Task A_change_by_another_process_is_seen()
    {
        Assert.Equal("Plain Mug", (await FindAsync(62)).Name);
        var watch = Assert.IsType<ServiceProvider>(_process).GetServices<IHostedService>().OfType<StoreWatch>().Single();
        await watch.StartAsync(CancellationToken.None);
        var other = await _store.StartProcessAsync();

        await TestStore.ImportAsync(other, _store.SampleWith("products.json", text => text.Replace("\"Plain Mug\"", "\"Fancy Mug\"", StringComparison.Ordinal)));

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await FindAsync(62)).Name is not "Fancy Mug")
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        await watch.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task The_stores_settings_make_its_set_up()
    {
        var store = await Assert.IsType<ServiceProvider>(_process).GetRequiredService<IStoreReader>().ReadAsync(CancellationToken.None);

        Assert.Equal(("USD", "$", 2), (store.Currency.Code, store.Currency.Symbol, store.Currency.MinorUnits));
        Assert.Equal(("US", "CA"), (store.Pricing.BaseAddress.Country, store.Pricing.BaseAddress.State));
        Assert.Equal(["flat_rate:1", "free_shipping:2"], store.Zones.Single(zone => zone.Id is 1).Methods.Select(method => method.RateId));
        Assert.Equal("NA", store.Countries.Continents["US"]);
    }

    private async Task<CartView> SendAsync(IRequest<CartView> request)
    {
        await using var scope = Assert.IsType<ServiceProvider>(_process).CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    private async Task<Product> FindAsync(int id) => await Products.FindAsync(new ProductId(id), CancellationToken.None) ?? throw new InvalidOperationException($"no product {id}");
}
