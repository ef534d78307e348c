using System.Text;
using CoCart.Application.Carts;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.CalculateShipping;
using CoCart.Application.Carts.ChoosePaymentMethod;
using CoCart.Application.Carts.GetCart;
using CoCart.Application.Carts.GetCustomer;
using CoCart.Application.Carts.GetPaymentMethods;
using CoCart.Domain.Carts;
using CoCart.Domain.Common;
using CoCart.Domain.Customers;
using CoCart.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Carts;

/// <summary>What both versions ask of carts, on the sample store and real storage.</summary>
public sealed class CartUseCaseTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private readonly CartIdentity _cart = new(CartKey.New(), null);
    private ServiceProvider? _process;

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        await TestStore.ImportAsync(_process);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Only_gateways_that_are_switched_on_are_offered()
    {
        await AddMugAsync();

        var view = await SendAsync(new GetPaymentMethodsQuery(_cart));

        Assert.Equal(("cod", "Cash on delivery"), (Assert.Single(view.Offered).Id, view.Chosen?.Title));
    }

    [Fact]
    public async Task The_choice_of_a_gateway_is_kept_with_the_cart()
    {
        await TestStore.ImportAsync(Process, _store.SampleWith("payment_gateways.json", text => text.Replace("\"enabled\":false", "\"enabled\":true", StringComparison.Ordinal)));
        await AddMugAsync();
        Assert.Equal("bacs", (await SendAsync(new GetPaymentMethodsQuery(_cart))).Chosen?.Id);

        await SendAsync(new ChoosePaymentMethodCommand(_cart, "cod"));

        Assert.Equal("cod", (await SendAsync(new GetPaymentMethodsQuery(_cart), await _store.StartProcessAsync())).Chosen?.Id);
    }

    [Theory]
    [InlineData("bacs")]
    [InlineData("nosuch")]
    public async Task A_gateway_that_is_not_offered_is_refused(string gateway)
    {
        await AddMugAsync();

        Assert.Equal("payment_method_not_offered", await RefusalAsync(new ChoosePaymentMethodCommand(_cart, gateway)));
    }

    [Fact]
    public async Task An_empty_cart_needs_no_payment()
    {
        Assert.False((await SendAsync(new GetPaymentMethodsQuery(_cart))).NeedsPayment);
        Assert.Equal("payment_method_not_offered", await RefusalAsync(new ChoosePaymentMethodCommand(_cart, "cod")));
    }

    [Fact]
    public async Task A_place_is_where_the_cart_is_billed_and_shipped_to()
    {
        await AddMugAsync();

        var view = await SendAsync(new CalculateShippingCommand(_cart, new Place("gb", "", "London", "SW1A 1AA"), TakesNotices: false));

        var customer = (await SendAsync(new GetCustomerQuery(_cart))).Addresses;
        Assert.Equal("flat_rate:3", view.Priced.Packages[0].Chosen?.Id);
        Assert.Equal(("GB", "", "London", "SW1A 1AA"), (customer.Billing.Country, customer.Billing.State, customer.Shipping.City, customer.Shipping.Postcode));
        Assert.True(customer.HasCalculatedShipping);
    }

    [Fact]
    public async Task A_country_is_enough_for_an_estimate_and_forgets_the_place_before()
    {
        await AddMugAsync();
        await SendAsync(new CalculateShippingCommand(_cart, new Place("US", "AZ", "Tucson", "85716"), TakesNotices: false));

        await SendAsync(new CalculateShippingCommand(_cart, new Place("US", "", "", ""), TakesNotices: false));

        var shipping = (await SendAsync(new GetCustomerQuery(_cart))).Addresses.Shipping;
        Assert.Equal(("US", "", "", ""), (shipping.Country, shipping.State, shipping.City, shipping.Postcode));
    }

    [Theory]
    [InlineData("XX", "", "", "country_unknown")]
    [InlineData("US", "Kent", "", "state_unknown")]
    [InlineData("US", "AZ", "SW1A 1AA", "postcode_invalid")]
    public async Task A_place_that_is_none_is_refused(string country, string state, string postcode, string code)
    {
        await AddMugAsync();

        Assert.Equal(code, await RefusalAsync(new CalculateShippingCommand(_cart, new Place(country, state, "", postcode), TakesNotices: false)));
    }

    [Fact]
    public async Task A_cart_with_nothing_to_ship_goes_nowhere() =>
        Assert.Equal("shipping_not_needed", await RefusalAsync(new CalculateShippingCommand(_cart, new Place("GB", "", "", ""), TakesNotices: false)));

    [Fact]
    public async Task A_customer_is_known_by_the_account()
    {
        var view = await SendAsync(new GetCustomerQuery(new CartIdentity(CartKey.OfCustomer(2), 2)));

        Assert.Equal((2, "Tucson", false), (view.Account?.Id, view.Addresses.Billing.City, view.IsVatExempt));
        Assert.Null((await SendAsync(new GetCustomerQuery(_cart))).Account);
    }

    [Fact]
    public async Task A_cart_that_was_stored_before_there_were_ways_to_pay_is_read()
    {
        await AddMugAsync();
        await using (var context = await Process.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync())
        {
            var contents = Encoding.UTF8.GetBytes("""{"i":[{"k":"44f683a84163b3523afe57c2e008bc8c","p":62,"q":2,"h":"b5c1d5ca8bae6d4896cf1807cdf763f0"}],"f":[{"Id":"gift-wrap","Name":"Gift wrap","Amount":4.5,"TaxClass":""}]}""");
            await context.Carts.ExecuteUpdateAsync(cart => cart.SetProperty(row => row.Contents, contents));
        }

        var view = await SendAsync(new GetCartQuery(_cart, TakesNotices: false, ChecksStock: false), await _store.StartProcessAsync());

        Assert.Equal(("Gift wrap", 4.5m), (Assert.Single(view.Priced.Fees).Fee.Name, view.Priced.Totals.FeeTotal));
        Assert.Equal("cod", (await SendAsync(new GetPaymentMethodsQuery(_cart))).Chosen?.Id);
    }

    private ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    private Task<CartView> AddMugAsync() => SendAsync(
        new AddItemCommand(_cart, "62", Quantity.One, new Dictionary<string, string>(), default, null, null, null, TakesNotices: true));

    private async Task<string> RefusalAsync<TResponse>(IRequest<TResponse> request) =>
        (await Assert.ThrowsAnyAsync<DomainException>(() => SendAsync(request))).Code;

    private async Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, ServiceProvider? process = null)
    {
        await using var scope = (process ?? Process).CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}
