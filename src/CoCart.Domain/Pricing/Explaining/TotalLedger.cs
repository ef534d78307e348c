namespace CoCart.Domain.Pricing.Explaining;

/// <summary>How a total came about: every amount that was added, in order. The entries sum to the total exactly.</summary>
/// <param name="Entries">In the order of calculation: line by line, then shipping, fees, and the whole.</param>
/// <param name="Total">What the customer pays, in major units.</param>
public sealed record TotalLedger(IReadOnlyList<LedgerEntry> Entries, decimal Total);

/// <summary>One amount of a ledger.</summary>
/// <param name="Step">What was done.</param>
/// <param name="Subject">What it was done to: a line's key, a shipping rate, a fee; empty for the whole cart.</param>
/// <param name="Name">Name of the product, coupon code, tax code, title of the rate or fee.</param>
/// <param name="Amount">Exact, in major units; below 0 where something is taken off.</param>
public sealed record LedgerEntry(LedgerStep Step, string Subject, string Name, decimal Amount);

/// <summary>What an entry of a ledger stands for.</summary>
public enum LedgerStep
{
    /// <summary>Unit price times quantity, as entered in the catalogue.</summary>
    Price,

    /// <summary>Tax of the store's own place that prices were entered with, taken out for a customer elsewhere.</summary>
    StoreTaxTakenOut,

    /// <summary>Tax of the customer's place, put into a price that comes with tax.</summary>
    CustomerTaxPutIn,

    /// <summary>A coupon's share of a line.</summary>
    Discount,

    /// <summary>Tax inside the discounted price, taken out: it is added again by itself.</summary>
    TaxTakenOut,

    /// <summary>A tax of one rate.</summary>
    Tax,

    /// <summary>The chosen shipping rate.</summary>
    Shipping,

    /// <summary>A fee, or a rebate below 0.</summary>
    Fee,

    /// <summary>What a rebate could not take off, because there was no more.</summary>
    RebateLimit,

    /// <summary>What rounding the amount before it, or the sum, has changed.</summary>
    Rounding,

    /// <summary>A total below 0 becomes 0.</summary>
    Floor,
}
