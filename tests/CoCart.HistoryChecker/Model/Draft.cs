namespace CoCart.HistoryChecker.Model;

/// <summary>A cart's state while an operation changes it.</summary>
internal sealed class Draft(CartState state)
{
    public List<Line> Lines { get; } = [.. state.Lines];

    public List<Line> Removed { get; } = [.. state.Removed];

    public List<string> Coupons { get; } = [.. state.Coupons];

    public bool IsEmpty => Lines.Count is 0;

    /// <summary>How many of a product are in the cart; none: there is no line of it.</summary>
    public int? QuantityOf(int good) => Find(Lines, good)?.Quantity;

    public int? RemovedOf(int good) => Find(Removed, good)?.Quantity;

    /// <summary>Sets the quantity of a line where it stands, or appends one.</summary>
    public void Put(int good, int quantity) => Put(Lines, new Line(good, quantity));

    /// <summary>Takes a line out and keeps it, instead of what was kept of that product.</summary>
    public void TakeOut(Line line)
    {
        Lines.Remove(line);
        Put(Removed, line);
    }

    /// <summary>What is stored: coupons that are for nothing in the cart leave it, and then lines of none.</summary>
    public CartState Settle()
    {
        if (!IsEmpty)
            Coupons.RemoveAll(coupon => !Model.Coupons.IsFor(coupon, Lines));
        Lines.RemoveAll(line => line.Quantity is 0);

        return new CartState([.. Lines], [.. Removed], [.. Coupons]);
    }

    private static Line? Find(List<Line> lines, int good)
    {
        foreach (var line in lines)
            if (line.Good == good)
                return line;

        return null;
    }

    private static void Put(List<Line> lines, Line line)
    {
        var index = lines.FindIndex(other => other.Good == line.Good);
        if (index < 0)
            lines.Add(line);
        else
            lines[index] = line;
    }
}
