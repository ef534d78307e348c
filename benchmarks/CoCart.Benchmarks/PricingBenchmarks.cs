using BenchmarkDotNet.Attributes;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.UnitTests.Pricing;

namespace CoCart.Benchmarks;

/// <summary>What it costs to price a cart with two coupons, two tax rates and a flat shipping rate.</summary>
[MemoryDiagnoser]
public class PricingBenchmarks
{
    private UnpricedCart _cart = PricingSamples.Cart();
    private PricingContext _context = PricingSamples.Context();

    /// <summary>Distinct lines of the cart.</summary>
    [Params(5, 20, 500, 1000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var second = PricingSamples.Vat with { Id = 2, Percent = 3, Priority = 2, IsCompound = true };
        var percent = PricingSamples.Coupon("spring", DiscountType.Percent, 10);
        var fixedCart = PricingSamples.Coupon("thanks", DiscountType.FixedCart, 5);
        _context = PricingSamples.Context(rates: [PricingSamples.Vat, second], coupons: [percent, fixedCart]).WithFlatRate("5 + 1 * [qty]");
        var lines = Enumerable.Range(1, Lines).Select(id => PricingSamples.Line(9.99m + id, 1 + (id % 3), id: id));
        _cart = PricingSamples.Cart([.. lines]) with { CouponCodes = ["spring", "thanks"] };
    }

    [Benchmark]
    public PricedCart Price() => CartPricer.Price(_cart, _context);
}
