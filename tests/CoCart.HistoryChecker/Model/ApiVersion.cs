namespace CoCart.HistoryChecker.Model;

internal enum ApiVersion
{
    V1,
    V2,
}
