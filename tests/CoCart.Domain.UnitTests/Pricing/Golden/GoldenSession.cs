using System.Text.Json;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>A customer who repeats the steps of a recorded cart.</summary>
internal sealed class GoldenSession
{
    private readonly List<UnpricedLine> _lines;
    private PricingContext _context;
    private UnpricedCart _cart;

    public GoldenSession(JsonElement recorded)
    {
        _context = GoldenStore.Context(recorded);
        _lines = [.. recorded.Items("lines").Select(GoldenLines.Line)];
        _cart = new UnpricedCart(_lines, [], [.. recorded.Items("fees").Select(GoldenLines.Fee)], []);
        Priced = CartPricer.Price(_cart, _context);

        foreach (var step in recorded.Items("steps"))
            Do(step);
    }

    public PricedCart Priced { get; private set; }

    /// <summary>The lines that are left, by key.</summary>
    public UnpricedCart Cart => _cart;

    public PricingContext Context => _context;

    /// <summary>What came of entering and checking coupons, as recorded.</summary>
    public List<string> CouponResults { get; } = [];

    private void Do(JsonElement step)
    {
        switch (step.Text("do"))
        {
            case "choose_shipping":
                _cart = _cart with { ChosenRates = [step.Find("rate")?.GetString()] };
                break;
            case "apply_coupon":
                Apply(step.Text("code"));
                break;
            case "remove_coupon":
                _cart = _cart with { CouponCodes = [.. _cart.CouponCodes.Where(code => code != step.Text("code"))] };
                break;
            case "check_coupons":
                CheckCoupons();
                break;
            default:
                ChangeCart(step);
                break;
        }

        Calculate();
    }

    private void ChangeCart(JsonElement step)
    {
        var index = _lines.FindIndex(line => line.Key == step.Text("line"));

        switch (step.Text("do"))
        {
            case "remove_line":
                _lines.RemoveAt(index);
                break;
            case "set_quantity":
                _lines[index] = _lines[index] with { Quantity = step.Number("quantity") };
                break;
            case "set_address":
                Move(step);
                break;
        }
    }

    private void Move(JsonElement step)
    {
        var moved = _context.Customer with
        {
            Billing = GoldenStore.Address(step.GetProperty("billing")),
            Shipping = GoldenStore.Address(step.GetProperty("shipping")),
        };
        _context = _context with { Customer = moved };
    }

    private void Apply(string code)
    {
        var outcome = CouponApplication.Apply(code, _cart, Priced.DisplayedSubtotal, _context);
        var other = outcome.Refusal.Code == CouponApplication.Normalize(code) ? "" : outcome.Refusal.Code;
        CouponResults.Add(Describe(outcome.IsApplied, outcome.Refusal.Error, other, outcome.Removed));

        if (outcome.ForgetsChosenRate && Priced.Packages.Count > 0)
            _cart = _cart with { ChosenRates = [] };

        _cart = _cart with { CouponCodes = outcome.Codes };
    }

    private void CheckCoupons()
    {
        var invalid = CouponApplication.FindInvalid(_cart, Priced.DisplayedSubtotal, _context);
        _cart = _cart with { CouponCodes = [.. _cart.CouponCodes.Where(code => invalid.All(gone => gone.Code != code))] };
        CouponResults.Add("checked " + string.Join(' ', invalid.Select(gone => $"{gone.Code}:{(int)gone.Error}")));
    }

    /// <summary>Like a shop, remembers the rate that a calculation has chosen.</summary>
    private void Calculate()
    {
        Priced = CartPricer.Price(_cart, _context);

        if (Priced.Packages.Count > 0)
            _cart = _cart with { ChosenRates = [Priced.Packages[0].Chosen?.Id] };
    }

    public static string Describe(bool isApplied, CouponError error, string otherCode, IEnumerable<string> removed) =>
        $"applied {isApplied} {(int)error} {otherCode} {string.Join(' ', removed)}";
}
