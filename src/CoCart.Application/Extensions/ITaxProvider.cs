using CoCart.Domain.Customers;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Application.Extensions;

/// <summary>Gives tax rates instead of the store's table. How taxes are worked out and rounded stays the same.</summary>
public interface ITaxProvider
{
    /// <summary>
    /// The rates to use; none: this provider has no opinion. The rows are matched as those of the store's table are. If
    /// prices are entered with tax, the rates at the store's own address belong to them, too.
    /// </summary>
    ValueTask<IReadOnlyList<TaxRate>?> RatesAsync(TaxQuestion question, CancellationToken cancellationToken);
}

/// <summary>Where rates are asked for.</summary>
/// <param name="Billing">The customer's billing address.</param>
/// <param name="Shipping">The customer's shipping address.</param>
/// <param name="Store">The store's own address.</param>
/// <param name="TaxClasses">Slugs of the tax classes besides standard, whose slug is empty.</param>
public sealed record TaxQuestion(Address Billing, Address Shipping, Address Store, IReadOnlyList<string> TaxClasses);
