using CoCart.Domain.Pricing.Steps;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Explaining;

/// <summary>Writes the ledger of a finished sheet, by the same functions that filled the sheet.</summary>
internal sealed class LedgerWriter(PricingSheet sheet)
{
    private readonly List<LedgerEntry> _entries = [];

    public static TotalLedger Of(PricingSheet sheet)
    {
        var writer = new LedgerWriter(sheet);
        foreach (var line in sheet.Lines)
            writer.Write(line);
        foreach (var package in sheet.Packages)
            writer.Write(package);
        foreach (var fee in sheet.Fees)
            writer.Write(fee);
        writer.WriteTotal();

        return new TotalLedger(writer._entries, sheet.Total);
    }

    private void Write(SheetLine line)
    {
        var key = line.Line.Key;
        var entered = line.Line.UnitPrice * line.Line.Quantity;
        Add(LedgerStep.Price, key, line.Line.Product.Name, entered);
        Round(key, "", sheet.Amounts.ToMajor(sheet.Amounts.ToMinor(entered)) - entered);
        WriteMove(line, sheet.Amounts.ToMinor(entered));
        WriteDiscounts(line);

        var priced = sheet.PricedLines[line.Index];
        if (sheet.Taxes.IsInside)
            foreach (var tax in priced.TotalTaxes)
                Add(LedgerStep.TaxTakenOut, key, TaxCode.Of(tax.Rate), -tax.Amount);
        Round(key, "", LineTotals.Settle(sheet, line, priced.Total) - priced.Total);
        foreach (var tax in priced.TotalTaxes)
            WriteTax(key, tax, sheet.Amounts.SettleTax(tax.Amount));
    }

    /// <summary>A price with the store's tax inside becomes the price at the customer's place.</summary>
    private void WriteMove(SheetLine line, decimal price)
    {
        if (!LinePrices.Moves(sheet, line.Rates))
            return;

        var net = price - TaxSplitting.SumInside(line.Rates.Base, price, sheet.Amounts.Precision);
        Add(LedgerStep.StoreTaxTakenOut, line.Line.Key, "", sheet.Amounts.ToMajor(net - price));
        if (sheet.Taxes.IsDue)
            Add(LedgerStep.CustomerTaxPutIn, line.Line.Key, "", sheet.Amounts.ToMajor(line.Price - net));
        else
            Round(line.Line.Key, "", sheet.Amounts.ToMajor(line.Price - net));
    }

    private void WriteDiscounts(SheetLine line)
    {
        foreach (var coupon in sheet.Coupons)
            foreach (var share in coupon.ByLine)
                if (share.LineIndex == line.Index)
                    Add(LedgerStep.Discount, line.Line.Key, coupon.Code, -sheet.Amounts.ToMajor(share.MinorUnits));
    }

    private void Write(PricedPackage package)
    {
        if (package.Chosen is not { } rate)
            return;

        Add(LedgerStep.Shipping, rate.Id, rate.Method.Setting("title", rate.Method.MethodId), rate.ExactCost);
        Round(rate.Id, "", rate.Cost - rate.ExactCost);
        foreach (var tax in rate.Taxes)
            WriteTax(rate.Id, tax, sheet.Amounts.SettleLine(tax.Amount));
    }

    private void Write(PricedFee fee)
    {
        var kept = sheet.Amounts.Keep(fee.Fee.Amount);
        Add(LedgerStep.Fee, fee.Fee.Id, fee.Fee.Name, fee.Fee.Amount);
        Round(fee.Fee.Id, "", kept - fee.Fee.Amount);
        if (fee.Total != kept)
            Add(LedgerStep.RebateLimit, fee.Fee.Id, fee.Fee.Name, fee.Total - kept);
        foreach (var tax in fee.Taxes)
            WriteTax(fee.Fee.Id, tax, sheet.Amounts.SettleTax(tax.Amount));
    }

    private void WriteTax(string subject, TaxAmount tax, decimal settled)
    {
        Add(LedgerStep.Tax, subject, TaxCode.Of(tax.Rate), tax.Amount);
        Round(subject, TaxCode.Of(tax.Rate), settled - tax.Amount);
    }

    private void WriteTotal()
    {
        var sum = GrandTotal.Sum(sheet);
        var rounded = sheet.Amounts.Round(sum);
        Round("", "", rounded - sum);
        if (sheet.Total != rounded)
            Add(LedgerStep.Floor, "", "", sheet.Total - rounded);
    }

    private void Round(string subject, string name, decimal difference)
    {
        if (difference is not 0)
            Add(LedgerStep.Rounding, subject, name, difference);
    }

    private void Add(LedgerStep step, string subject, string name, decimal amount) => _entries.Add(new LedgerEntry(step, subject, name, amount));
}
