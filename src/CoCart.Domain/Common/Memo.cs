namespace CoCart.Domain.Common;

/// <summary>A place beside something that never changes, for what was worked out from it; it lasts as long as the thing is remembered.</summary>
public sealed class Memo
{
    private volatile object? _value;

    /// <summary>What was kept last, by whoever it was; none: nothing yet.</summary>
    public object? Value
    {
        get => _value;
        set => _value = value;
    }
}
