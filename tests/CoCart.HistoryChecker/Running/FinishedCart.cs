using CoCart.HistoryChecker.Histories;

namespace CoCart.HistoryChecker.Running;

/// <summary>A cart that nobody uses any more.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Last">What was last seen in it; none: that look was not answered.</param>
internal sealed record FinishedCart(string Key, Answer? Last);
