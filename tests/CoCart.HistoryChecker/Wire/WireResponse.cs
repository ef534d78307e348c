namespace CoCart.HistoryChecker.Wire;

/// <summary>One whole HTTP answer.</summary>
internal sealed record WireResponse(int Status, ReadOnlyMemory<byte> Body);
