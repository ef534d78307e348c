using System.Globalization;
using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Domain.UnitTests.Pricing.Shipping;

public class ShippingFormulaEvaluateTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("4.95", "4.95")]
    [InlineData(" 12 ", "12")]
    [InlineData("0", "0")]
    [InlineData("10 - 2 - 3", "5")]
    [InlineData("10 / 4 / 5", "0.5")]
    [InlineData("3 + 4 * 2 - 1", "10")]
    [InlineData("2^3^2", "512")]
    [InlineData("2^-1", "0.5")]
    [InlineData("-2 ^ 2", "-4")]
    [InlineData("3*-2", "-6")]
    [InlineData("4 + -1", "3")]
    [InlineData("--3", "3")]
    [InlineData("5-", "5")]
    [InlineData("5+", "5")]
    [InlineData("*5", "5")]
    [InlineData("5;", "5")]
    [InlineData("2(3+1)", "8")]
    [InlineData("(1 + [qty]) * (2 + 0.5)", "10")]
    [InlineData("2 * pi", "6.28")]
    [InlineData("e", "2.71")]
    [InlineData("1.2.3", "0.36")]
    [InlineData(".5 * [qty]", "1.5")]
    [InlineData("1,50", "1.5")]
    [InlineData("1,000.50", "0.5")]
    public void A_sum_is_worked_out(string formula, string cost) => AssertCost(cost, formula);

    [Theory]
    [InlineData("[qty]", "3")]
    [InlineData("[qty][qty]", "33")]
    [InlineData("2 [qty]", "23")]
    [InlineData("[cost] / 4", "2.5")]
    [InlineData("0.1 * [qty] + 0.2 * [cost]", "2.3")]
    [InlineData("[cost] - 50", "-40")]
    [InlineData("[fee]", "0")]
    [InlineData("""[fee percent="10"]""", "1")]
    [InlineData("""5 + [fee percent='10']""", "6")]
    [InlineData("""[fee percent="10" min_fee="4"]""", "4")]
    [InlineData("""[fee percent="50" max_fee="3"]""", "3")]
    [InlineData("""[fee percent="10" min_fee="5" max_fee="4"]""", "4")]
    [InlineData("""[fee min_fee="6"]""", "6")]
    [InlineData("""[fee percent="10" min_fee="0"]""", "1")]
    public void Three_pieces_of_10_together_are_put_into_the_text(string formula, string cost) => AssertCost(cost, formula);

    [Theory]
    [InlineData("")]
    [InlineData("1e3")]
    [InlineData("8 % 3")]
    [InlineData("(2+3")]
    [InlineData("2+3)")]
    [InlineData("2**3")]
    [InlineData("abc")]
    [InlineData("1/0")]
    [InlineData("[qty] / ([qty] - [qty])")]
    [InlineData("[weight]")]
    [InlineData("9^999")]
    [InlineData(".")]
    public void What_is_no_sum_costs_nothing(string formula) => AssertCost("0", formula);

    [Fact]
    public void A_formula_of_endless_parentheses_costs_nothing() => AssertCost("0", new string('(', 100_000) + "1");

    [Fact]
    public void The_store_s_own_decimal_separator_is_a_point() =>
        Assert.Equal(2.5m, ShippingFormula.Evaluate("5'0 / 2", new FormulaInput(1, 1), "'"));

    [Fact]
    public void A_cost_is_put_in_with_14_digits() =>
        Assert.Equal(33.333333333333m, ShippingFormula.Evaluate("[cost]", new FormulaInput(1, 100m / 3), "."));

    private static void AssertCost(string cost, string formula) =>
        Assert.Equal(decimal.Parse(cost, CultureInfo.InvariantCulture), ShippingFormula.Evaluate(formula, new FormulaInput(3, 10), "."));
}
