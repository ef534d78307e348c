namespace CoCart.HistoryChecker.Checking;

/// <summary>What the search for an order found.</summary>
internal enum Verdict
{
    /// <summary>There is an order that explains all answers.</summary>
    Explained,

    /// <summary>There is none.</summary>
    Impossible,

    /// <summary>The search was given up.</summary>
    Undecided,
}
