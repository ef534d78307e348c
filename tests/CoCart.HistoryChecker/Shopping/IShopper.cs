using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Shopping;

/// <summary>Who calls a server about a cart.</summary>
internal interface IShopper
{
    Task<Call> CallAsync(string cart, Operation operation);
}
