using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Compares a priced cart with the recorded one, figure by figure.</summary>
internal sealed class GoldenComparison(JsonElement output, GoldenSession session)
{
    private const decimal Tolerance = 0.000001m;

    private readonly PricedCart _priced = session.Priced;

    public List<string> Differences { get; } = [];

    public List<string> Run()
    {
        CompareSteps();
        CompareLines();
        CompareCoupons();
        ComparePackages();
        CompareFees();
        CompareTotals();
        CompareTaxRows();
        CompareFlags();
        new GoldenWireComparison(output.GetProperty("api_v2"), session, Same).Run();

        return Differences;
    }

    private void CompareSteps() =>
        SameList("steps", output.Items("step_results").Select(Describe), session.CouponResults);

    private static string Describe(JsonElement result) => result.Find("applied") is null
        ? "checked " + string.Join(' ', result.Items("removed").Select(gone => $"{gone.Text("code")}:{gone.Whole("error")}"))
        : GoldenSession.Describe(result.Flag("applied"), (CouponError)result.Whole("error"), result.Text("error_coupon"), result.Texts("removed"));

    private void CompareLines()
    {
        SameList("lines", output.Items("lines").Select(line => line.Text("line")), _priced.Lines.Select(line => line.Line.Key));

        foreach (var (recorded, line) in output.Items("lines").Zip(_priced.Lines))
        {
            var name = $"line {line.Line.Key} ";
            Near(name + "subtotal", recorded.Number("subtotal"), line.Subtotal);
            Near(name + "subtotal_tax", recorded.Number("subtotal_tax"), line.SubtotalTax);
            Near(name + "total", recorded.Number("total"), line.Total);
            Near(name + "tax", recorded.Number("tax"), line.Tax);
            Near(name + "subtotal_taxes", recorded, "subtotal_taxes", line.SubtotalTaxes);
            Near(name + "total_taxes", recorded, "total_taxes", line.TotalTaxes);
        }
    }

    private void CompareCoupons()
    {
        SameList("coupons", output.Items("coupons").Select(coupon => coupon.Text("code")), _priced.Coupons.Select(coupon => coupon.Code));

        foreach (var (recorded, coupon) in output.Items("coupons").Zip(_priced.Coupons))
        {
            var name = $"coupon {coupon.Code} ";
            Same(name + "valid", recorded.Find("discount") is not null, coupon.IsValid);
            Near(name + "discount", recorded.Number("discount"), coupon.Discount);
            Near(name + "discount_tax", recorded.Number("discount_tax"), coupon.DiscountTax);

            foreach (var share in recorded.Items("by_line"))
            {
                var index = _priced.Lines.ToList().FindIndex(line => line.Line.Key == share.Text("line"));
                Near(name + "line " + share.Text("line"), share.Number("minor"), coupon.ByLine.FirstOrDefault(own => own.LineIndex == index).MinorUnits);
            }
        }
    }

    private void ComparePackages()
    {
        Same("packages", output.Items("packages").Count, _priced.Packages.Count);

        foreach (var (recorded, package) in output.Items("packages").Zip(_priced.Packages))
        {
            Near("contents_cost", recorded.Number("contents_cost"), package.ContentsCost);
            SameList("rates", recorded.Items("rates").Select(rate => rate.Text("id")), package.Rates.Select(rate => rate.Id));
            Same("chosen", recorded.Find("chosen") is { ValueKind: JsonValueKind.String } chosen ? chosen.GetString() : null, package.Chosen?.Id);

            foreach (var (recordedRate, rate) in recorded.Items("rates").Zip(package.Rates))
            {
                Near(rate.Id + " cost", recordedRate.Number("cost"), rate.Cost);
                Near(rate.Id + " taxes", recordedRate, "taxes", rate.Taxes);
            }
        }
    }

    private void CompareFees()
    {
        SameList("fees", output.Items("fees").Select(fee => fee.Text("name")).Order(), _priced.Fees.Select(fee => fee.Fee.Name).Order());

        foreach (var (recorded, fee) in GoldenFees.Pair(output.Items("fees"), _priced.Fees))
        {
            Near(fee.Fee.Name + " total", recorded.Number("total"), fee.Total);
            Near(fee.Fee.Name + " tax", recorded.Number("tax"), fee.Tax);
            Near(fee.Fee.Name + " taxes", recorded, "taxes", fee.Taxes);
        }
    }

    private void CompareTotals()
    {
        var totals = _priced.Totals;
        var recorded = output.GetProperty("totals");

        Near("subtotal", recorded.Number("subtotal"), totals.Subtotal);
        Near("subtotal_tax", recorded.Number("subtotal_tax"), totals.SubtotalTax);
        Near("shipping_total", recorded.Number("shipping_total"), totals.ShippingTotal);
        Near("shipping_tax", recorded.Number("shipping_tax"), totals.ShippingTax);
        Near("shipping_taxes", recorded, "shipping_taxes", totals.ShippingTaxes);
        Near("discount_total", recorded.Number("discount_total"), totals.DiscountTotal);
        Near("discount_tax", recorded.Number("discount_tax"), totals.DiscountTax);
        Near("cart_contents_total", recorded.Number("cart_contents_total"), totals.CartContentsTotal);
        Near("cart_contents_tax", recorded.Number("cart_contents_tax"), totals.CartContentsTax);
        Near("cart_contents_taxes", recorded, "cart_contents_taxes", totals.CartContentsTaxes);
        Near("fee_total", recorded.Number("fee_total"), totals.FeeTotal);
        Near("fee_tax", recorded.Number("fee_tax"), totals.FeeTax);
        Near("fee_taxes", recorded, "fee_taxes", totals.FeeTaxes);
        Near("total", recorded.Number("total"), totals.Total);
        Near("total_tax", recorded.Number("total_tax"), totals.TotalTax);
    }

    private void CompareTaxRows()
    {
        SameList(
            "tax rows",
            output.Items("tax_totals").Select(row => $"{row.Text("code")} {row.Whole("rate_id")} {row.Number("amount"):0.######}"),
            _priced.TaxRows.Select(row => $"{row.Code} {row.Rate.Id} {row.Amount:0.######}"));
    }

    private void CompareFlags()
    {
        Near("displayed_subtotal", output.Number("displayed_subtotal"), _priced.DisplayedSubtotal, 2 * Tolerance);
        Near("weight", output.Number("weight"), _priced.Weight);
        Same("display_including_tax", output.Flag("display_including_tax"), _priced.ShowsTax);
        Same("needs_payment", output.Flag("needs_payment"), _priced.NeedsPayment);
        Same("needs_shipping", output.Flag("needs_shipping"), _priced.NeedsShipping);
        Same(
            "show_shipping",
            output.Flag("show_shipping"),
            Domain.Pricing.Shipping.ShippingNeed.IsShown(session.Cart, session.Context));
    }

    private void Near(string name, JsonElement recorded, string field, IReadOnlyList<TaxAmount> taxes)
    {
        var expected = recorded.Map(field, amount => amount.GetDecimal());
        SameList(
            name + " rates",
            expected.Where(tax => tax.Value is not 0).Select(tax => tax.Key).Order(),
            taxes.Where(tax => tax.Amount is not 0).Select(tax => tax.Rate.Id).Order());

        foreach (var tax in taxes)
            Near($"{name} {tax.Rate.Id}", expected.GetValueOrDefault(tax.Rate.Id), tax.Amount);
    }

    private void Near(string name, decimal expected, decimal actual, decimal tolerance = Tolerance)
    {
        if (Math.Abs(expected - actual) > tolerance)
            Differences.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {expected} expected, {actual} found"));
    }

    private void SameList<TValue>(string name, IEnumerable<TValue> expected, IEnumerable<TValue> actual) =>
        Same(name, string.Join('|', expected), string.Join('|', actual));

    private void Same(string name, object? expected, object? actual)
    {
        if (!Equals(expected, actual))
            Differences.Add($"{name}: {expected} expected, {actual} found");
    }
}
