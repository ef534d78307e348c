namespace CoCart.HistoryChecker.Wire;

/// <summary>No connection came about, so the server cannot have heard of the request.</summary>
internal sealed class NotSentException(string message, Exception cause) : IOException(message, cause);
