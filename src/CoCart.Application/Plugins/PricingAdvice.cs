using System.Globalization;
using CoCart.Application.Carts;
using CoCart.Application.Extensions;
using CoCart.Domain.Carts;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Application.Plugins;

/// <summary>Has plug-ins change what decides the price of a cart, before it is priced.</summary>
internal sealed class PricingAdvice(
    Advice advice, IEnumerable<IPriceProvider> prices, IEnumerable<ITaxProvider> taxes, IEnumerable<IShippingProvider> shipping)
{
    public async ValueTask<Surroundings> ReviseAsync(OpenCart open, Surroundings around, CancellationToken cancellationToken)
    {
        var cart = Snapshots.Of(open, around.Customer, around.Store.Currency.Code);

        return around with
        {
            Prices = await PricesAsync(cart, cancellationToken),
            Context = around.Context with
            {
                Taxes = await TaxesAsync(around, cancellationToken) ?? around.Context.Taxes,
                QuotedMethods = await MethodsAsync(cart, around, cancellationToken),
            },
        };
    }

    private async ValueTask<Dictionary<ItemKey, decimal>> PricesAsync(CartSnapshot cart, CancellationToken cancellationToken)
    {
        var all = new Dictionary<ItemKey, decimal>();
        if (cart.Lines.Count is 0)
            return all;

        foreach (var provider in prices)
        {
            var own = await advice.AskAsync(
                provider, $"price {cart.Text()}", async token => (await provider.PriceAsync(cart, token)).Checked(), cancellationToken);
            foreach (var (key, price) in own)
                all.TryAdd(key, price);
        }

        return all;
    }

    private async ValueTask<TaxTable?> TaxesAsync(Surroundings around, CancellationToken cancellationToken)
    {
        var options = around.Store.Pricing;
        if (!options.TaxesEnabled)
            return null;

        var question = new TaxQuestion(around.Customer.Billing, around.Customer.Shipping, options.BaseAddress, options.TaxClasses);
        foreach (var provider in taxes)
        {
            var answer = await advice.AskAsync(
                provider, $"tax {question}", async token => Table(await provider.RatesAsync(question, token)), cancellationToken);
            if (answer.Value is { } table)
                return table;
        }

        return null;
    }

    private static Answer<TaxTable> Table(IReadOnlyList<TaxRate>? rates) => new(rates is null ? null : new TaxTable(rates.Checked()));

    private async ValueTask<IReadOnlyList<ShippingMethod>> MethodsAsync(CartSnapshot cart, Surroundings around, CancellationToken cancellationToken)
    {
        var methods = new List<ShippingMethod>();
        if (!around.Store.Pricing.ShippingEnabled || cart.Lines.All(line => line.Product.IsVirtual))
            return methods;

        foreach (var provider in shipping)
            methods.AddRange(await advice.AskAsync(
                provider,
                $"shipping {cart.Text()}",
                async token => Methods((await provider.QuoteAsync(cart, cart.Customer.Shipping, token)).Checked()),
                cancellationToken));

        return methods;
    }

    private static ShippingMethod[] Methods(IReadOnlyList<ShippingQuote> quotes) => [.. quotes.Select(Method)];

    private static ShippingMethod Method(ShippingQuote quote) => new(quote.Instance, quote.Method, 0, true, new Dictionary<string, string>
    {
        ["title"] = quote.Label,
        ["cost"] = quote.Cost.ToString(CultureInfo.InvariantCulture),
        ["tax_status"] = quote.IsTaxable ? "taxable" : "none",
    });
}
