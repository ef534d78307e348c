using CoCart.HistoryChecker.Checking;
using static CoCart.HistoryChecker.UnitTests.Checking.HistoryBuilder;

namespace CoCart.HistoryChecker.UnitTests.Checking;

/// <summary>The checker itself: it takes what can have happened, and nothing else.</summary>
public class OrderSearchTests
{
    [Fact]
    public void Calls_one_after_another_are_explained() => Takes(new HistoryBuilder()
        .Call(1, 2, AddMugs(2), Shows(2))
        .Call(3, 4, AddMugs(1), Shows(3))
        .Call(5, 6, Look, Shows(3)));

    [Fact]
    public void Calls_at_the_same_time_are_explained_in_either_order() => Takes(new HistoryBuilder()
        .Call(1, 9, AddMugs(2), Shows(3))
        .Call(2, 8, AddMugs(1), Shows(1))
        .Call(3, 7, Look, Shows(0)));

    [Fact]
    public void A_lost_update_is_found() => Rejects(new HistoryBuilder()
        .Call(1, 5, AddMugs(1), Shows(1))
        .Call(2, 6, AddMugs(1), Shows(1))
        .Call(7, 8, Look, Shows(1)));

    [Fact]
    public void A_lost_update_is_found_although_nobody_looks() => Rejects(new HistoryBuilder()
        .Call(1, 5, AddMugs(1), Shows(1))
        .Call(2, 6, AddMugs(1), Shows(1)));

    [Fact]
    public void A_write_that_is_gone_later_is_found() => Rejects(new HistoryBuilder()
        .Call(1, 2, AddMugs(3), Shows(3))
        .Call(3, 4, Look, Shows(0)));

    [Fact]
    public void A_doubled_addition_is_found() => Rejects(new HistoryBuilder()
        .Call(1, 2, AddMugs(2), Shows(2))
        .Call(3, 4, Look, Shows(4)));

    [Fact]
    public void A_stale_read_is_found() => Rejects(new HistoryBuilder()
        .Call(1, 2, AddMugs(1), Shows(1))
        .Call(3, 4, SetMugs(5), Shows(5))
        .Call(5, 6, Look, Shows(1)));

    [Fact]
    public void A_read_that_goes_back_behind_another_is_found() => Rejects(new HistoryBuilder()
        .Call(1, 9, AddMugs(1), Shows(1))
        .Call(2, 3, Look, Shows(1))
        .Call(4, 5, Look, Shows(0)));

    [Fact]
    public void A_removed_line_that_stands_up_again_is_found() => Rejects(new HistoryBuilder()
        .Call(1, 2, AddMugs(1), Shows(1))
        .Call(3, 4, RemoveMugs, Shows(0))
        .Call(5, 6, Look, Shows(1)));

    [Fact]
    public void A_refusal_without_reason_is_found() => Rejects(new HistoryBuilder()
        .Call(1, 2, AddMugs(1), Shows(1))
        .Call(3, 4, RemoveMugs, Refuses(404, "cocart_item_not_in_cart")));

    [Fact]
    public void A_refusal_is_explained_by_who_came_first() => Takes(new HistoryBuilder()
        .Call(1, 2, AddMugs(1), Shows(1))
        .Call(3, 9, RemoveMugs, Shows(0))
        .Call(4, 8, RemoveMugs, Refuses(404, "cocart_item_not_in_cart")));

    [Fact]
    public void An_unanswered_write_may_have_happened() => Takes(new HistoryBuilder()
        .Unanswered(1, AddMugs(2))
        .Call(3, 4, Look, Shows(2)));

    [Fact]
    public void An_unanswered_write_may_not_have_happened() => Takes(new HistoryBuilder()
        .Unanswered(1, AddMugs(2))
        .Call(3, 4, Look, Shows(0)));

    [Fact]
    public void An_unanswered_write_may_happen_late() => Takes(new HistoryBuilder()
        .Unanswered(1, AddMugs(2))
        .Call(3, 4, Look, Shows(0))
        .Call(5, 6, Look, Shows(2)));

    [Fact]
    public void An_unanswered_write_happens_once_at_most() => Rejects(new HistoryBuilder()
        .Unanswered(1, AddMugs(2))
        .Call(3, 4, Look, Shows(2))
        .Call(5, 6, Look, Shows(4)));

    [Fact]
    public void An_unanswered_write_that_was_seen_stays() => Rejects(new HistoryBuilder()
        .Unanswered(1, AddMugs(2))
        .Call(3, 4, Look, Shows(2))
        .Call(5, 6, Look, Shows(0)));

    [Fact]
    public void Nothing_happens_before_it_is_asked_for() => Rejects(new HistoryBuilder()
        .Call(1, 2, Look, Shows(2))
        .Unanswered(3, AddMugs(2)));

    [Fact]
    public void What_was_restored_is_not_restored_again() => Rejects(new HistoryBuilder()
        .Call(1, 2, AddMugs(2), Shows(2))
        .Call(3, 4, RemoveMugs, Shows(0))
        .Call(5, 8, RestoreMugs, Shows(2))
        .Call(6, 7, RestoreMugs, Shows(4)));

    [Fact]
    public void Many_writes_at_once_are_sorted_out_quickly()
    {
        var history = new HistoryBuilder();
        for (var number = 1; number <= 40; number++)
            history.Call(number, 1000 - number, AddMugs(1), Shows(number % 2 is 0 ? number / 2 : 20 + ((number + 1) / 2)));

        Takes(history);
    }

    [Fact]
    public void That_many_unanswered_writes_explain_nothing_is_found_quickly()
    {
        var history = new HistoryBuilder();
        for (var number = 1; number <= 14; number++)
            history.Unanswered(number, AddMugs(1));

        Rejects(history.Call(20, 30, Look, Shows(15)));
    }

    [Fact]
    public void A_cart_of_more_calls_than_can_be_checked_is_refused()
    {
        var history = new HistoryBuilder();
        for (var number = 0; number <= OrderSearch.MaxCalls; number++)
            history.Unanswered(number, Look);

        Assert.Throws<ArgumentOutOfRangeException>(() => history.Check());
    }

    private static void Takes(HistoryBuilder history) => Assert.Equal(Verdict.Explained, history.Check());

    private static void Rejects(HistoryBuilder history) => Assert.Equal(Verdict.Impossible, history.Check());
}
