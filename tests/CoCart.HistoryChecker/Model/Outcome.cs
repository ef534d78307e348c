namespace CoCart.HistoryChecker.Model;

/// <summary>What comes of an operation: the cart afterwards, and why nothing was done, if so.</summary>
internal readonly record struct Outcome(CartState After, Refusal? Refusal);
