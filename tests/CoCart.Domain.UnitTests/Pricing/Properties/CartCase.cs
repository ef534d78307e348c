using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Taxes;
using static CoCart.Domain.UnitTests.Pricing.PricingSamples;

namespace CoCart.Domain.UnitTests.Pricing.Properties;

/// <summary>A cart with the store it is in.</summary>
internal sealed record CartCase(PricingOptions Options, UnpricedLine[] Lines, Coupon[] Coupons, Fee[] Fees, string ShippingCost)
{
    private static readonly TaxRate[] Rates =
    [
        Vat,
        Vat with { Id = 2, Percent = 3.5m, Priority = 2, IsCompound = true, Name = "Levy" },
        Vat with { Id = 3, Percent = 5, TaxClass = "reduced-rate" },
    ];

    private static readonly string[] Codes = ["a", "b", "c"];

    public static CartCase Any(Random random) => new(
        AnyOptions(random),
        [.. Enumerable.Range(1, random.Next(1, 6)).Select(id => AnyLine(random, id))],
        [.. Codes.Take(random.Next(4)).Select(code => AnyCoupon(code, random))],
        [.. Enumerable.Range(1, random.Next(3)).Select(number => AnyFee(random, number))],
        random.Next(3) switch { 0 => "", 1 => "4.95", _ => "3 + 0.333 * [qty]" });

    public UnpricedCart Cart => new(Lines, [.. Coupons.Select(coupon => coupon.Code)], Fees, []);

    public PricingContext Context => PricingSamples.Context(Options, Rates, Coupons).WithFlatRate(ShippingCost);

    public PricedCart Price() => CartPricer.Price(Cart, Context);

    /// <summary>The same with less of something.</summary>
    public IEnumerable<CartCase> Simpler() =>
    [
        .. Without(Lines).Where(lines => lines.Length > 0).Select(lines => this with { Lines = lines }),
        .. Without(Coupons).Select(coupons => this with { Coupons = coupons }),
        .. Without(Fees).Select(fees => this with { Fees = fees }),
        .. ShippingCost.Length > 0 ? [this with { ShippingCost = "" }] : Array.Empty<CartCase>(),
        .. Each(Lines, line => line.Quantity is 1 ? null : line with { Quantity = 1 }).Select(lines => this with { Lines = lines }),
        .. Each(Lines, line => decimal.IsInteger(line.UnitPrice) ? null : line with { UnitPrice = decimal.Truncate(line.UnitPrice) })
            .Select(lines => this with { Lines = lines }),
    ];

    public override string ToString() => string.Join('\n',
    [
        Options.ToString(),
        .. Lines.Select(line => $"line {line.Key}: {line.Quantity} x {line.UnitPrice} {line.Product.TaxStatus} {line.Product.TaxClass}"),
        .. Coupons.Select(coupon => $"coupon {coupon.Code}: {coupon.Type} {coupon.Amount} limit {coupon.LimitToItems}"),
        .. Fees.Select(fee => $"fee {fee.Id}: {fee.Amount} {fee.IsTaxable}"),
        $"shipping {ShippingCost}",
    ]);

    private static PricingOptions AnyOptions(Random random) => (random.Next(2) is 0 ? ExclusiveOptions : InclusiveOptions) with
    {
        Decimals = random.Next(5),
        RoundAtSubtotal = random.Next(2) is 0,
        DiscountsAreSequential = random.Next(2) is 0,
        CartShowsTax = random.Next(2) is 0,
    };

    private static UnpricedLine AnyLine(Random random, int id) => Line(
        random.Next(200_000) / 1000m,
        random.Next(4) is 0 ? random.Next(1, 9) / 2m : random.Next(1, 9),
        product => product with
        {
            TaxStatus = random.Next(5) is 0 ? TaxStatus.None : TaxStatus.Taxable,
            TaxClass = random.Next(3) is 0 ? "reduced-rate" : "",
        },
        id);

    private static Coupon AnyCoupon(string code, Random random) => Coupon(code, (DiscountType)random.Next(3), random.Next(100_000) / 1000m) with
    {
        LimitToItems = random.Next(4) is var limit and > 0 ? limit : null,
    };

    private static Fee AnyFee(Random random, int number) =>
        new($"fee{number}", $"Fee {number}", random.Next(-50_000, 20_000) / 1000m, random.Next(2) is 0, "");

    private static IEnumerable<TElement[]> Without<TElement>(TElement[] elements) =>
        Enumerable.Range(0, elements.Length).Select(index => elements.Where((_, at) => at != index).ToArray());

    private static IEnumerable<TElement[]> Each<TElement>(TElement[] elements, Func<TElement, TElement?> simplify)
        where TElement : class
    {
        for (var index = 0; index < elements.Length; index++)
            if (simplify(elements[index]) is { } simpler)
                yield return [.. elements.Select((element, at) => at == index ? simpler : element)];
    }
}
