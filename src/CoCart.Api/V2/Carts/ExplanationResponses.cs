using System.Text.Json;
using CoCart.Api.Common.Formatting;
using CoCart.Application.Carts.ExplainTotals;
using CoCart.Domain.Pricing.Explaining;

namespace CoCart.Api.V2.Carts;

/// <summary>How the total came about: amounts in the order in which they were added.</summary>
/// <param name="Currency">The currency of all amounts.</param>
/// <param name="Entries">Line by line, then shipping, fees, and the whole; they sum to the total exactly.</param>
/// <param name="Total">What the customer pays, in minor units.</param>
public sealed record ExplanationResponse(CurrencyResponse Currency, IReadOnlyList<LedgerEntryResponse> Entries, string Total)
{
    internal static ExplanationResponse Of(TotalsExplanation explanation)
    {
        var balance = 0m;
        var entries = new List<LedgerEntryResponse>(explanation.Ledger.Entries.Count);
        foreach (var entry in explanation.Ledger.Entries)
            entries.Add(LedgerEntryResponse.Of(entry, balance += entry.Amount));

        return new(CurrencyShape.Of(explanation.Currency), entries, MoneyText.Minor(explanation.Ledger.Total, explanation.Currency));
    }
}

/// <summary>One amount of a total.</summary>
/// <param name="Step">What was done: <c>price</c>, <c>store_tax_taken_out</c>, <c>customer_tax_put_in</c>, <c>discount</c>, <c>tax_taken_out</c>,
/// <c>tax</c>, <c>shipping</c>, <c>fee</c>, <c>rebate_limit</c>, <c>rounding</c> or <c>floor</c>.</param>
/// <param name="Subject">Item key, shipping rate or fee it was done to; empty for the whole cart.</param>
/// <param name="Name">Product, coupon code, tax code, or title of the rate or fee.</param>
/// <param name="Amount">Exact, in major units; below 0 where something is taken off.</param>
/// <param name="Balance">Sum of all amounts so far.</param>
public sealed record LedgerEntryResponse(string Step, string Subject, string Name, string Amount, string Balance)
{
    internal static LedgerEntryResponse Of(LedgerEntry entry, decimal balance) => new(
        JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.Step.ToString()),
        entry.Subject,
        entry.Name,
        MoneyText.Plain(entry.Amount),
        MoneyText.Plain(balance));
}
