using System.Text.Json;
using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing;

namespace CoCart.Domain.UnitTests.Pricing.Properties;

public class CartPricerPropertyTests
{
    [Fact]
    public void Lines_sum_to_the_subtotal() => Holds(1, cart =>
    {
        var (priced, decimals) = (cart.Price(), cart.Options.Decimals);
        var subtotal = priced.Lines.Sum(line => cart.Options.RoundAtSubtotal ? line.Subtotal : Rounding.Round(line.Subtotal, decimals));

        return Same("subtotal", Rounding.Round(subtotal, Precision.OfTaxes(decimals)), priced.Totals.Subtotal)
            ?? Same("subtotal tax", priced.Lines.Sum(line => line.SubtotalTax), priced.Totals.SubtotalTax)
            ?? Same("discount", priced.Coupons.Sum(coupon => coupon.Discount), priced.Totals.DiscountTotal);
    });

    [Fact]
    public void A_ledger_sums_to_the_total() => Holds(2, cart =>
    {
        var ledger = CartPricer.Explain(cart.Cart, cart.Context);

        return Same("ledger", ledger.Entries.Sum(entry => entry.Amount), cart.Price().Totals.Total) ?? Same("total", ledger.Total, cart.Price().Totals.Total);
    });

    [Fact]
    public void No_line_and_no_total_is_negative() => Holds(3, cart =>
    {
        var priced = cart.Price();

        return priced.Lines.Any(line => line.Total < 0 || line.Tax < 0) ? "a line is negative" : priced.Totals.Total < 0 ? "the total is negative" : null;
    });

    [Fact]
    public void Discounts_never_exceed_the_lines() => Holds(4, cart =>
    {
        var priced = cart.Price();
        var unit = 1 / Precision.Scale(cart.Options.Decimals);

        return priced.Coupons.Sum(coupon => coupon.Discount) <= priced.Lines.Sum(line => line.Subtotal) + (unit * cart.Lines.Length)
            ? null
            : $"{priced.Coupons.Sum(coupon => coupon.Discount)} off {priced.Lines.Sum(line => line.Subtotal)}";
    });

    [Fact]
    public void The_order_of_lines_decides_nothing_but_who_gets_the_last_unit_of_a_discount() => Holds(5, cart =>
    {
        var plain = cart with { Coupons = [], Fees = [.. cart.Fees.Where(fee => fee.Amount > 0)] };
        var turned = plain with { Lines = [.. plain.Lines.Reverse()] };

        return Same("total", plain.Price().Totals.Total, turned.Price().Totals.Total)
            ?? Same("tax", plain.Price().Totals.TotalTax, turned.Price().Totals.TotalTax)
            ?? (Amounts(plain).SequenceEqual(Amounts(turned)) ? null : "a line costs something else");
    });

    [Fact]
    public void The_same_cart_costs_the_same() => Holds(6, cart =>
        JsonSerializer.Serialize(cart.Price().Totals) == JsonSerializer.Serialize(cart.Price().Totals) ? null : "it costs something else");

    private static IEnumerable<(string Key, decimal Total, decimal Tax)> Amounts(CartCase cart) =>
        cart.Price().Lines.Select(line => (line.Line.Key, line.Total, line.Tax)).Order();

    private static string? Same(string name, decimal expected, decimal actual) => expected == actual ? null : $"{name}: {expected} is not {actual}";

    private static void Holds(int seed, Func<CartCase, string?> broken) => Property.Holds(seed, CartCase.Any, cart => cart.Simpler(), broken);
}
