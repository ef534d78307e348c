using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing.Explaining;

namespace CoCart.Application.Carts.ExplainTotals;

/// <summary>How the total of the cart comes about.</summary>
public sealed record ExplainTotalsQuery(CartIdentity Cart) : IQuery<TotalsExplanation>;

/// <summary>A ledger with the currency it is in.</summary>
public sealed record TotalsExplanation(Currency Currency, TotalLedger Ledger);
