namespace CoCart.Application.UnitTests;

/// <summary>A clock on which every pause is over at once.</summary>
internal sealed class HastyClock : TimeProvider
{
    /// <summary>The pauses that were asked for.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pauses.Add(dueTime);

        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
