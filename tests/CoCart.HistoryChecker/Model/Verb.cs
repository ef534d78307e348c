namespace CoCart.HistoryChecker.Model;

/// <summary>What can be asked of a cart.</summary>
internal enum Verb
{
    Read,
    Count,
    Add,
    AddTwo,
    Update,
    UpdateTwo,
    Remove,
    RemoveAll,
    Restore,
    Clear,
    ApplyCoupon,
    RemoveCoupon,
}
