namespace CoCart.HistoryChecker.Shopping;

/// <summary>What a shopper may do to a history on purpose, to see that it is found.</summary>
internal enum Fault
{
    None,

    /// <summary>Some additions are sent twice.</summary>
    Doubles,

    /// <summary>Some acknowledged additions are taken back.</summary>
    Loses,

    /// <summary>Some reads are answered as the last one was.</summary>
    IsStale,
}
