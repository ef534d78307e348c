using CoCart.Application.Common.Behaviors;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Common;

namespace CoCart.Application.UnitTests;

public class CommitBehaviorTests
{
    private readonly LosingUnitOfWork _work = new();
    private readonly HastyClock _clock = new();
    private int _runs;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(9, 10)]
    public async Task A_lost_race_is_run_again_from_fresh_data(int lost, int runs)
    {
        _work.Lost = lost;

        Assert.Equal(7, await Commit(new Change()));
        Assert.Equal(runs, _runs);
    }

    [Fact]
    public async Task After_ten_lost_races_the_client_is_told()
    {
        _work.Lost = 10;

        Assert.Equal("cart_conflict", (await Assert.ThrowsAsync<DomainException>(() => Commit(new Change()))).Code);
    }

    [Fact]
    public async Task Who_has_lost_a_race_waits_for_a_while_of_chance_that_grows_but_stays_short()
    {
        _work.Lost = 9;

        await Commit(new Change());

        Assert.Equal(9, _clock.Pauses.Count);
        Assert.True(_clock.Pauses.Distinct().Count() > 1);
        Assert.All(_clock.Pauses.Index(), pause => Assert.InRange(pause.Item.TotalMilliseconds, 1, 1 + Math.Min(2 << pause.Index, 64)));
    }

    [Fact]
    public async Task A_question_runs_without_a_transaction()
    {
        await Commit(new Question());

        Assert.Equal((1, 0), (_runs, _work.Commits));
    }

    [Fact]
    public async Task A_question_that_has_something_to_store_runs_once_more_as_a_change()
    {
        _work.HasChanges = true;

        await Commit(new Question());

        Assert.Equal((2, 1), (_runs, _work.Commits));
    }

    private Task<int> Commit<TRequest>(TRequest request)
        where TRequest : notnull =>
        new CommitBehavior<TRequest, int>(_work, _clock).Handle(request, CancellationToken.None, () => Task.FromResult(7 + (0 * ++_runs)));

    private sealed record Change : ICommand<int>;

    private sealed record Question : IQuery<int>;

    private sealed class LosingUnitOfWork : IUnitOfWork
    {
        public int Lost { get; set; }

        public int Commits { get; private set; }

        public bool HasChanges { get; set; }

        public bool IsShared { get; set; }

        public IReadOnlyList<CartMark> Mark() => [];

        public void Undo(IReadOnlyList<CartMark> marks)
        {
            // nothing is read here
        }

        public async Task<TResponse> CommitAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken cancellationToken)
        {
            var response = await work();
            if (Lost-- > 0)
                throw new ConcurrencyConflictException();
            Commits++;

            return response;
        }
    }
}
