using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing;

/// <summary>
/// What one calculation has worked out so far. It lives only while a cart is priced: each step fills its own figures,
/// so that no step copies what the others found.
/// </summary>
internal sealed class PricingSheet
{
    public PricingSheet(UnpricedCart cart, PricingContext context, string? chosenRate)
    {
        (Cart, Context, ChosenRate) = (cart, context, chosenRate);
        Amounts = new AmountRules(context.Options);
        Taxes = new CartTaxes(context, chosenRate);
        Lines = new SheetLine[cart.Lines.Count];

        for (var index = 0; index < Lines.Length; index++)
            Lines[index] = new SheetLine(index, cart.Lines[index]);
    }

    public UnpricedCart Cart { get; }
    public PricingContext Context { get; }
    public string? ChosenRate { get; }
    public AmountRules Amounts { get; }
    public CartTaxes Taxes { get; }
    public SheetLine[] Lines { get; }

    public PricedLine[] PricedLines { get; internal set; } = [];
    public PricedCoupon[] Coupons { get; internal set; } = [];
    public PricedPackage[] Packages { get; internal set; } = [];
    public PricedFee[] Fees { get; internal set; } = [];
    public TaxRow[] TaxRows { get; internal set; } = [];

    /// <summary>Prices are shown with tax to this customer.</summary>
    public bool ShowsTax => Context.Options.CartShowsTax && !Context.Customer.IsVatExempt;

    public decimal Subtotal { get; internal set; }
    public decimal SubtotalTax { get; internal set; }
    public decimal DiscountTotal { get; internal set; }
    public decimal DiscountTax { get; internal set; }
    public decimal ContentsTotal { get; internal set; }
    public TaxSums ContentsTaxes { get; } = new();
    public decimal ShippingTotal { get; internal set; }
    public TaxSums ShippingTaxes { get; } = new();
    public decimal FeeTotal { get; internal set; }
    public decimal FeeTax { get; internal set; }
    public TaxSums FeeTaxes { get; } = new();
    public decimal Total { get; internal set; }
    public decimal TotalTax { get; internal set; }

    /// <summary>What minimum amounts are compared with.</summary>
    public decimal DisplayedSubtotal => Amounts.Keep(ShowsTax ? Subtotal + SubtotalTax : Subtotal);
}

/// <summary>A line while it is priced, in minor units.</summary>
internal sealed class SheetLine(int index, UnpricedLine line)
{
    public int Index { get; } = index;
    public UnpricedLine Line { get; } = line;

    /// <summary>None: no tax on this line.</summary>
    public ClassRates? Rates { get; internal set; }

    /// <summary>Of the whole quantity, as entered.</summary>
    public decimal Price { get; internal set; }

    /// <summary>Of the price, after the discounts so far.</summary>
    public decimal Left { get; internal set; }

    public bool IsDiscounted => Left != Price;

    /// <summary>The higher, the earlier a coupon gets to the line.</summary>
    public decimal Rank { get; internal set; }

    public decimal DisplayPrice { get; internal set; }

    public TaxSplit Subtotal { get; internal set; }
}

/// <summary>An amount without tax and its taxes, in major units.</summary>
internal readonly record struct TaxSplit(decimal Net, decimal Tax, TaxAmount[] Taxes);
