using System.Runtime.CompilerServices;
using CoCart.Application.Carts;
using CoCart.Application.Common.Behaviors;
using CoCart.Application.Common.Messaging;
using CoCart.Application.Plugins;
using CoCart.Domain.Common;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CoCart.Application.UnitTests;

/// <summary>Where a plug-in has a say, a command is tried out first, so that nobody waits for the plug-in.</summary>
public class RehearsalTests
{
    private readonly Advice _advice = new(new PluginGuard(Options.Create(new PluginOptions()), TimeProvider.System, NullLogger<PluginGuard>.Instance));
    private readonly OneWriter _work = new();
    private readonly List<bool> _asks = [];
    private string _cart = "empty";

    [Fact]
    public async Task A_plug_in_is_asked_before_the_turn_to_write_and_once()
    {
        Assert.Equal(5, await RunAsync(() => AskAsync("price")));

        Assert.Equal([false], _asks);
        Assert.Equal(1, _work.Commits);
    }

    [Fact]
    public async Task A_cart_that_others_have_changed_meanwhile_is_rehearsed_again()
    {
        _work.BeforeWriting = () => _cart = "full";

        Assert.Equal(5, await RunAsync(() => AskAsync(_cart)));

        Assert.Equal([false, false], _asks);
        Assert.Equal(1, _work.Commits);
    }

    [Fact]
    public async Task A_cart_that_others_change_all_the_time_is_given_up()
    {
        var changes = 0;
        _work.BeforeWriting = () => _cart = $"changed {++changes} times";

        var failure = await Assert.ThrowsAsync<DomainException>(() => RunAsync(() => AskAsync(_cart)));

        Assert.Equal("cart_conflict", failure.Code);
        Assert.Equal(0, _work.Commits);
        Assert.DoesNotContain(true, _asks);
    }

    [Fact]
    public async Task What_a_plug_in_refuses_never_takes_its_turn()
    {
        await Assert.ThrowsAsync<DomainException>(() => RunAsync(() => _advice.AskAsync<int>(this, "price", _ => throw new InvalidOperationException(), CancellationToken.None)));

        Assert.Equal(0, _work.Turns);
    }

    [Fact]
    public async Task A_command_that_is_not_expected_to_ask_is_rehearsed_when_it_does()
    {
        var answer = await new CommitBehavior<OtherChange, int>(_work, TimeProvider.System, _advice)
            .Handle(new OtherChange(), CancellationToken.None, () => AskAsync("price").AsTask());

        Assert.Equal((5, 1), (answer, _work.Commits));
        Assert.Equal([false], _asks);
    }

    private async Task<int> RunAsync(Func<ValueTask<int>> handle)
    {
        var answer = 0;
        await new CommitBehavior<Change, CartView>(_work, TimeProvider.System, _advice).Handle(new Change(), CancellationToken.None, async () =>
        {
            answer = await handle();
            return AnyCart;
        });

        return answer;
    }

    private ValueTask<int> AskAsync(string question) => _advice.AskAsync(
        this,
        question,
        _ =>
        {
            _asks.Add(_work.IsWriting);
            return ValueTask.FromResult(5);
        },
        CancellationToken.None);

    private static CartView AnyCart { get; } = (CartView)RuntimeHelpers.GetUninitializedObject(typeof(CartView));

    private sealed record Change : ICommand<CartView>;

    private sealed record OtherChange : ICommand<int>;

    private sealed class OneWriter : IUnitOfWork
    {
        public Action BeforeWriting { get; set; } = () => { };

        public bool HasChanges => false;

        public bool IsShared { get; set; }

        public bool IsWriting { get; private set; }

        public int Turns { get; private set; }

        public int Commits { get; private set; }

        public IReadOnlyList<CartMark> Mark() => [];

        public void Undo(IReadOnlyList<CartMark> marks)
        {
            // nothing is read here
        }

        public async Task<TResponse> CommitAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken cancellationToken)
        {
            Turns++;
            BeforeWriting();
            IsWriting = true;
            try
            {
                var response = await work();
                Commits++;

                return response;
            }
            finally
            {
                IsWriting = false;
            }
        }
    }
}
