using CoCart.Domain.Customers;

namespace CoCart.Application.Extensions;

/// <summary>Offers ways to ship a cart, after those of the store's zones. It is asked whenever a cart with goods is priced.</summary>
public interface IShippingProvider
{
    ValueTask<IReadOnlyList<ShippingQuote>> QuoteAsync(CartSnapshot cart, Address destination, CancellationToken cancellationToken);
}

/// <summary>An offered way to ship; clients choose it as <c>method:instance</c>.</summary>
/// <param name="Method">The plug-in's own word: small letters, digits, <c>_</c> and <c>-</c>; none of the store's kinds.</param>
/// <param name="Instance">Tells the offers of one method apart.</param>
/// <param name="Label">For people.</param>
/// <param name="Cost">Zero or more, in major units without tax.</param>
/// <param name="IsTaxable">Taxed as the store taxes shipping.</param>
public sealed record ShippingQuote(string Method, int Instance, string Label, decimal Cost, bool IsTaxable = true);
