using System.Collections.Immutable;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Shopping;

/// <summary>What one client does next: mostly what fits the cart as it saw it last, sometimes what must be refused.</summary>
internal sealed class Choices(Random random)
{
    private static readonly Verb[] Verbs = WeightedVerbs();

    private ImmutableArray<Line> _lines = [];
    private ImmutableArray<Line> _removed = [];
    private ImmutableArray<string> _coupons = [];

    /// <summary>Remembers what an answer showed.</summary>
    public void See(Answer? answer)
    {
        _lines = answer?.Lines ?? _lines;
        _removed = answer?.Removed ?? _removed;
        _coupons = answer?.Coupons ?? _coupons;
    }

    public Operation Next()
    {
        var verb = Verbs[random.Next(Verbs.Length)];
        var api = IsInVersion1(verb) && random.Next(3) is 0 ? ApiVersion.V1 : ApiVersion.V2;

        return new Operation(verb, api)
        {
            First = First(verb, api),
            Second = new Line(Goods.FiveLeft.Id, random.Next(1, 3)),
            Coupon = Coupon(verb),
            IsBrief = random.Next(2) is 0,
        };
    }

    /// <summary>What stands still would not show lost or doubled writes: most operations add.</summary>
    private static Verb[] WeightedVerbs() =>
    [
        .. Enumerable.Repeat(Verb.Add, 32),
        .. Enumerable.Repeat(Verb.Update, 14),
        .. Enumerable.Repeat(Verb.Read, 13),
        .. Enumerable.Repeat(Verb.Remove, 11),
        .. Enumerable.Repeat(Verb.Restore, 9),
        .. Enumerable.Repeat(Verb.AddTwo, 5),
        .. Enumerable.Repeat(Verb.ApplyCoupon, 5),
        .. Enumerable.Repeat(Verb.RemoveCoupon, 3),
        .. Enumerable.Repeat(Verb.UpdateTwo, 3),
        .. Enumerable.Repeat(Verb.Count, 3),
        .. Enumerable.Repeat(Verb.RemoveAll, 1),
        .. Enumerable.Repeat(Verb.Clear, 1),
    ];

    private static bool IsInVersion1(Verb verb) => verb is not (Verb.AddTwo or Verb.UpdateTwo or Verb.RemoveAll);

    private Line First(Verb verb, ApiVersion api)
    {
        var good = verb switch
        {
            Verb.AddTwo or Verb.UpdateTwo => Goods.Plenty[random.Next(Goods.Plenty.Count)],
            Verb.Update or Verb.Remove => Known(_lines),
            Verb.Restore => Known(_removed),
            Verb.Add when random.Next(3) > 0 => Goods.Plenty[random.Next(Goods.Plenty.Count)],
            _ => Any(),
        };

        return new Line(good.Id, Quantity(good, verb, api));
    }

    /// <summary>
    /// A mug is not set to none: its coupon would leave the cart with the next read only, and the search for an order takes
    /// reads for harmless.
    /// </summary>
    private int Quantity(Good good, Verb verb, ApiVersion api)
    {
        var most = good switch { { IsSingle: true } => verb is Verb.Add ? 1 : 2, { Stock: { } stock } => stock + 1, _ => 5 };
        var isNoneAllowed = verb is Verb.Update && api is ApiVersion.V1 && good != Goods.Mug;

        return random.Next(isNoneAllowed ? 0 : 1, most + 1);
    }

    private Good Any() => Goods.All[random.Next(Goods.All.Count)];

    private Good Known(ImmutableArray<Line> lines) => lines.IsEmpty || random.Next(5) is 0 ? Any() : Goods.Of(lines[random.Next(lines.Length)].Good);

    private string Coupon(Verb verb) => verb switch
    {
        Verb.ApplyCoupon => Coupons.All[random.Next(Coupons.All.Count)],
        Verb.RemoveCoupon when !_coupons.IsEmpty => _coupons[random.Next(_coupons.Length)],
        Verb.RemoveCoupon => Coupons.TenPercent,
        _ => "",
    };
}
