using System.Collections.Concurrent;

namespace CoCart.Application.UnitTests;

/// <summary>A clock on which no time passes until all of it does.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private readonly ConcurrentQueue<Alarm> _alarms = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(() => callback(state));
        _alarms.Enqueue(alarm);

        return alarm;
    }

    /// <summary>Lets everything be due that was set so far.</summary>
    public void Elapse()
    {
        while (_alarms.TryDequeue(out var alarm))
            alarm.Ring();
    }

    private sealed class Alarm(Action ring) : ITimer
    {
        private volatile bool _isOff;

        public void Ring()
        {
            if (!_isOff)
                ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _isOff = true;

        public ValueTask DisposeAsync()
        {
            Dispose();

            return ValueTask.CompletedTask;
        }
    }
}
