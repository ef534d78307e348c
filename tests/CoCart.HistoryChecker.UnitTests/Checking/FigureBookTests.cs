using System.Collections.Immutable;
using CoCart.HistoryChecker.Checking;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.UnitTests.Checking;

public class FigureBookTests
{
    private static readonly Line OneMug = new(Goods.Mug.Id, 1);
    private static readonly Line OneTowel = new(Goods.Towel.Id, 1);

    private readonly FigureBook _figures = new();

    [Fact]
    public void The_same_cart_costs_the_same()
    {
        Assert.Null(Contradiction(2000, "a", "20", OneMug));
        Assert.Null(Contradiction(2000, "a", "20", OneMug));
        Assert.Null(Contradiction(1250, "b", "12.50", OneTowel));
    }

    [Fact]
    public void A_subtotal_that_is_not_that_of_the_lines_is_found() => Assert.Contains("instead of 2000", Contradiction(1250, "a", "12.50", OneMug));

    [Fact]
    public void Other_totals_of_the_same_cart_are_found()
    {
        Contradiction(2000, "a", "20", OneMug);

        Assert.Contains("elsewhere", Contradiction(2000, "a", "21", OneMug));
    }

    [Fact]
    public void A_digest_that_stayed_although_the_cart_changed_is_found()
    {
        Contradiction(2000, "a", "20", OneMug);

        Assert.Contains("too", Contradiction(1250, "a", "12.50", OneTowel));
    }

    private string? Contradiction(long subtotal, string hash, string totals, params ImmutableArray<Line> lines) =>
        _figures.Contradiction(new Answer(200) { Lines = lines, Coupons = [], Figures = new Figures(hash, subtotal, totals) });
}
