using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Stores;

namespace CoCart.Application.Carts;

/// <summary>Gathers what pricing needs and prices carts.</summary>
internal sealed class CartPrices(IStoreReader stores, ICouponBook coupons, ICustomerDirectory customers)
{
    /// <summary>The store and the customer that a cart is priced for.</summary>
    public ValueTask<Surroundings> AroundAsync(OpenCart open, CancellationToken cancellationToken) => AroundAsync(open, open.Cart.Coupons, cancellationToken);

    /// <summary>The same, with coupons that the cart may not have yet.</summary>
    public async ValueTask<Surroundings> AroundAsync(OpenCart open, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var store = await stores.ReadAsync(cancellationToken);
        var account = await AccountAsync(open, cancellationToken);
        var known = codes.Count is 0 ? NoCoupons : await coupons.FindManyAsync(codes, cancellationToken);
        var customer = open.Cart.Customer ?? DefaultCustomer.For(account, store);
        var around = new Surroundings(store, customer, Context(open, store, customer, account, known));

        return open.Advice is { } advice ? await advice.ReviseAsync(open, around, cancellationToken) : around;
    }

    /// <summary>Only the store and the customer.</summary>
    public async ValueTask<(Store Store, CartCustomer Customer)> CustomerAsync(OpenCart open, CancellationToken cancellationToken)
    {
        var store = await stores.ReadAsync(cancellationToken);

        return (store, open.Cart.Customer ?? DefaultCustomer.For(await AccountAsync(open, cancellationToken), store));
    }

    public static PricedCart Price(OpenCart open, Surroundings around) => CartPricer.Price(Unpriced(open, around), around.Context);

    /// <summary>What the cart holds, with the catalogue's prices of now. Fees wait while there is nothing to pay for.</summary>
    public static UnpricedCart Unpriced(OpenCart open, Surroundings around)
    {
        var lines = new UnpricedLine[open.Cart.Items.Count];
        for (var index = 0; index < lines.Length; index++)
            lines[index] = Line(open.Cart.Items[index], open, around);

        return new UnpricedCart(lines, open.Cart.Coupons, lines.Length is 0 ? [] : open.Cart.Terms.Fees, open.Cart.Terms.ChosenRates);
    }

    /// <summary>Prices the cart as it can be kept: without coupons that are no longer valid, with a rate chosen where one is offered.</summary>
    public static PricedCart Settle(OpenCart open, Surroundings around)
    {
        var priced = Price(open, around);
        if (open.Cart.IsEmpty)
            return priced;

        if (open.Cart.Coupons.Count > 0 && CouponApplication.FindInvalid(Unpriced(open, around), priced.DisplayedSubtotal, around.Context) is { Count: > 0 } invalid)
        {
            open.Cart.Terms.DropCoupons(invalid);
            priced = Price(open, around);
        }

        open.Cart.Terms.KeepRates(priced);

        return priced;
    }

    /// <summary>What removed lines would be shown at today.</summary>
    public static IReadOnlyList<PricedLine> PriceRemoved(OpenCart open, Surroundings around)
    {
        if (open.Cart.Removed.Count is 0)
            return [];
        var lines = open.Cart.Removed.Select(removed => Line(removed.Item, open, around)).ToArray();

        return CartPricer.Price(new UnpricedCart(lines, [], [], []), around.Context).Lines;
    }

    private static readonly IReadOnlyDictionary<string, Coupon> NoCoupons = new Dictionary<string, Coupon>();

    private async ValueTask<CustomerAccount?> AccountAsync(OpenCart open, CancellationToken cancellationToken) =>
        open.Cart.Identity.CustomerId is { } id ? await customers.FindAsync(id, cancellationToken) : null;

    private static UnpricedLine Line(CartItem item, OpenCart open, Surroundings around)
    {
        var product = open.Shelf.Of(item);
        var price = item.Selection.CustomPrice ?? around.PriceOf(item) ?? product.PriceAt(open.Now) ?? 0;

        return new UnpricedLine(item.Key.Value, product, item.Quantity.Value, price, product.IsOnSaleAt(open.Now));
    }

    private static PricingContext Context(
        OpenCart open, Store store, CartCustomer customer, CustomerAccount? account, IReadOnlyDictionary<string, Coupon> known) =>
        new(
            store.Pricing, store.Taxes, store.Zones, store.ShippingClasses, store.Categories, store.Countries.Continents, known,
            new PricingCustomer(customer.Billing, customer.Shipping, account?.IsVatExempt ?? false, account?.Id ?? 0), open.Now);
}

/// <summary>What decides the price of a cart beside the cart.</summary>
internal sealed record Surroundings(Store Store, CartCustomer Customer, PricingContext Context)
{
    /// <summary>Prices that plug-ins give; none: there are no such plug-ins.</summary>
    public IReadOnlyDictionary<ItemKey, decimal>? Prices { get; init; }

    public decimal? PriceOf(CartItem item) => Prices is not null && Prices.TryGetValue(item.Key, out var price) ? price : null;
}
