namespace CoCart.Application.Products;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Size">Elements of a page.</param>
/// <param name="Offset">Where the part begins, if not where the page does.</param>
public sealed record PageOf(int Number, int Size, int? Offset = null)
{
    public int Start => Math.Max(Offset ?? (int)Math.Min((Number - 1L) * Size, int.MaxValue), 0);
}

/// <summary>A part of a list, and how long the list is.</summary>
public sealed record Listed<TElement>(IReadOnlyList<TElement> Elements, int Total);
