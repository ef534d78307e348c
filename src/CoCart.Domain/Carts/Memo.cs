namespace CoCart.Domain.Carts;

/// <summary>A place beside something that never changes, for what was worked out from it; it lasts as long as the thing is remembered.</summary>
public sealed class Memo
{
    private volatile object? _value;

    /// <summary>What was kept last, by whoever it was; none: nothing yet.</summary>
    public object? Value => _value;

    /// <summary>Takes the place of what was kept before.</summary>
    public void Keep(object value) => _value = value;
}
