using CoCart.Application.Plugins;
using CoCart.Domain.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCart.Application.UnitTests;

public class PluginGuardTests
{
    private readonly StoppedClock _clock = new();
    private readonly RememberingLog _log = new();
    private readonly PluginGuard _guard;

    public PluginGuardTests() => _guard = new PluginGuard(Options.Create(new PluginOptions()), _clock, _log);

    [Fact]
    public async Task An_answer_comes_back() => Assert.Equal(7, await _guard.CallAsync(this, _ => ValueTask.FromResult(7), CancellationToken.None));

    [Fact]
    public async Task What_a_plug_in_throws_is_logged_with_its_name_and_not_told()
    {
        var failure = await FailingAsync(_ => throw new InvalidOperationException("a secret"));

        Assert.Equal("plugin_failed", failure.Code);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        var (text, cause) = Assert.Single(_log.Entries);
        Assert.Contains(nameof(PluginGuardTests), text, StringComparison.Ordinal);
        Assert.Equal("a secret", cause?.Message);
    }

    [Fact]
    public async Task A_rule_of_the_shop_that_a_plug_in_throws_is_a_failure_like_any_other() =>
        Assert.Equal("plugin_failed", (await FailingAsync(_ => throw new DomainException("cart_empty", "Pretended."))).Code);

    [Fact]
    public async Task A_call_that_never_ends_is_left_behind()
    {
        Assert.Equal("plugin_failed", (await LateAsync(_ => new TaskCompletionSource<int>().Task)).Code);
        Assert.IsType<TimeoutException>(Assert.Single(_log.Entries).Cause);
    }

    [Fact]
    public async Task A_call_that_holds_its_thread_is_left_behind()
    {
        using var end = new ManualResetEventSlim();

        Assert.Equal("plugin_failed", (await LateAsync(_ =>
        {
            end.Wait(CancellationToken.None);
            return Task.FromResult(7);
        })).Code);
        end.Set();
    }

    [Fact]
    public async Task A_call_is_told_that_its_time_is_up()
    {
        var isTold = new TaskCompletionSource();

        await LateAsync(token =>
        {
            token.Register(isTold.SetResult);
            return new TaskCompletionSource<int>().Task;
        });

        await isTold.Task;
    }

    [Fact]
    public async Task A_plug_in_that_has_left_too_many_behind_is_not_called_any_more()
    {
        for (var call = 0; call < PluginGuard.MostCalls; call++)
            await LateAsync(_ => new TaskCompletionSource<int>().Task);

        var isCalled = false;
        await FailingAsync(_ =>
        {
            isCalled = true;
            return ValueTask.FromResult(7);
        });

        Assert.False(isCalled);
    }

    [Fact]
    public async Task A_plug_in_is_called_again_when_what_it_left_behind_has_ended()
    {
        var end = new TaskCompletionSource<int>();
        for (var call = 0; call < PluginGuard.MostCalls; call++)
            await LateAsync(_ => end.Task);

        end.SetResult(7);
        await _log.EndedLateAsync(PluginGuard.MostCalls);

        Assert.Equal(7, await _guard.CallAsync(this, _ => ValueTask.FromResult(7), CancellationToken.None));
    }

    [Fact]
    public async Task A_client_that_has_gone_is_no_failure_of_the_plug_in()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _guard.CallAsync(this, _ => new ValueTask<int>(new TaskCompletionSource<int>().Task), gone.Token));
        Assert.Empty(_log.Entries);
    }

    private Task<DomainException> FailingAsync(Func<CancellationToken, ValueTask<int>> call) =>
        Assert.ThrowsAsync<DomainException>(() => _guard.CallAsync(this, call, CancellationToken.None));

    /// <summary>Lets the time be up as soon as the plug-in is at it.</summary>
    private async Task<DomainException> LateAsync(Func<CancellationToken, Task<int>> call)
    {
        var isCalled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var failing = FailingAsync(token =>
        {
            isCalled.SetResult();
            return new ValueTask<int>(call(token));
        });
        await isCalled.Task;
        while (!failing.IsCompleted)
        {
            _clock.Elapse();
            await Task.Yield();
        }

        return await failing;
    }

    /// <summary>Keeps errors, and counts the warnings of calls that end late.</summary>
    private sealed class RememberingLog : ILogger<PluginGuard>
    {
        private readonly SemaphoreSlim _late = new(0);

        public List<(string Text, Exception? Cause)> Entries { get; } = [];

        public async Task EndedLateAsync(int count)
        {
            for (var ended = 0; ended < count; ended++)
                await _late.WaitAsync();
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel is LogLevel.Error)
                Entries.Add((formatter(state, exception), exception));
            else
                _late.Release();
        }
    }
}
