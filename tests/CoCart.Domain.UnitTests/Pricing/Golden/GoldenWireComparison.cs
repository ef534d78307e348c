using System.Text.Json;
using CoCart.Domain.Monetary;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Compares the strings that API v2 shows.</summary>
internal sealed class GoldenWireComparison(JsonElement recorded, GoldenSession session, Action<string, object?, object?> compare)
{
    public void Run()
    {
        CompareTotals();
        CompareLists();
    }

    private void CompareTotals()
    {
        var totals = session.Priced.Totals;
        var shown = new Dictionary<string, decimal>
        {
            ["subtotal"] = totals.Subtotal,
            ["subtotal_tax"] = totals.SubtotalTax,
            ["fee_total"] = totals.FeeTotal,
            ["fee_tax"] = totals.FeeTax,
            ["discount_total"] = totals.DiscountTotal,
            ["discount_tax"] = totals.DiscountTax,
            ["shipping_total"] = totals.ShippingTotal,
            ["shipping_tax"] = totals.ShippingTax,
            ["total"] = totals.Total,
            ["total_tax"] = totals.TotalTax,
        };

        foreach (var (name, amount) in shown)
            compare("v2 " + name, recorded.GetProperty("totals").Text(name), Show(amount));
    }

    private void CompareLists()
    {
        var priced = session.Priced;

        foreach (var (item, line) in recorded.Items("items").Zip(priced.Lines))
        {
            compare($"v2 price {line.Line.Key}", item.Text("price"), Show(line.DisplayPrice));
            compare($"v2 subtotal {line.Line.Key}", item.Text("subtotal"), Show(line.Subtotal));
        }

        foreach (var (item, coupon) in recorded.Items("coupons").Zip(priced.Coupons))
            compare($"v2 saving {coupon.Code}", item.Text("saving"), Show(coupon.Saving));

        compare(
            "v2 fees",
            string.Join('|', recorded.Items("fees").Select(fee => fee.Text("fee")).Order()),
            string.Join('|', priced.Fees.Select(fee => Show(priced.ShowsTax ? fee.Total + fee.Tax : fee.Total)).Order()));

        foreach (var (item, row) in recorded.Items("taxes").Zip(priced.TaxRows))
            compare($"v2 tax {row.Code}", item.Text("price"), Show(row.Amount));
    }

    private string Show(decimal amount) => MinorUnits.Of(amount, session.Context.Options.Decimals);
}
