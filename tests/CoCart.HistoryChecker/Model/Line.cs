namespace CoCart.HistoryChecker.Model;

/// <summary>So many of a product.</summary>
internal readonly record struct Line(int Good, int Quantity)
{
    public override string ToString() => $"{Quantity}x{Good}";
}
