using CoCart.Domain.Catalog;

namespace CoCart.Domain.Pricing;

/// <summary>What a customer has chosen, before it costs anything.</summary>
/// <param name="Lines">In cart order.</param>
/// <param name="CouponCodes">In the order of application.</param>
/// <param name="Fees">In the order they were added.</param>
/// <param name="ChosenRates">The chosen shipping rate of each package; none: not chosen.</param>
public sealed record UnpricedCart(
    IReadOnlyList<UnpricedLine> Lines,
    IReadOnlyList<string> CouponCodes,
    IReadOnlyList<Fee> Fees,
    IReadOnlyList<string?> ChosenRates);

/// <summary>A line before it is priced.</summary>
/// <param name="Key">The line's key in its cart.</param>
/// <param name="Product">What is bought.</param>
/// <param name="Quantity">How many; may be fractional.</param>
/// <param name="UnitPrice">Major units as entered: the catalogue's price of today, or the one given for this line.</param>
/// <param name="IsOnSale">The product is on sale today.</param>
public sealed record UnpricedLine(string Key, Product Product, decimal Quantity, decimal UnitPrice, bool IsOnSale);

/// <summary>An extra charge, or a rebate when negative.</summary>
/// <param name="Id">Slug of the name.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Amount">Major units.</param>
/// <param name="IsTaxable">A positive fee is taxed only then; a negative one always lowers taxes.</param>
/// <param name="TaxClass">Slug; empty is the standard class.</param>
public sealed record Fee(string Id, string Name, decimal Amount, bool IsTaxable, string TaxClass);
