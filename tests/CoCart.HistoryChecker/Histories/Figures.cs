namespace CoCart.HistoryChecker.Histories;

/// <summary>What an answer says of a cart's worth.</summary>
/// <param name="Hash">The cart's digest.</param>
/// <param name="Subtotal">Of all lines, in minor units without tax.</param>
/// <param name="Totals">All sums as they came.</param>
internal sealed record Figures(string Hash, long Subtotal, string Totals);
