using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.UnitTests.Pricing;

/// <summary>A British shop that charges 20 % tax, and what its customers buy.</summary>
internal static class PricingSamples
{
    public static readonly Address London = new() { Country = "GB", Postcode = "SW1A 1AA", City = "London" };

    public static readonly TaxRate Vat = new() { Id = 1, Country = "GB", Percent = 20, Name = "VAT", AppliesToShipping = true };

    public static readonly PricingOptions ExclusiveOptions = new()
    {
        TaxesEnabled = true,
        BaseAddress = London,
        TaxClasses = ["reduced-rate", "super-reduced", "zero-rate"],
    };

    public static readonly PricingOptions InclusiveOptions = ExclusiveOptions with { PricesIncludeTax = true, CartShowsTax = true };

    public static PricingContext Context(PricingOptions? options = null, IReadOnlyList<TaxRate>? rates = null, params Coupon[] coupons) => new(
        options ?? ExclusiveOptions,
        new TaxTable(rates ?? [Vat]),
        [],
        new Dictionary<int, string>(),
        new Dictionary<int, int> { [1] = 0, [2] = 1, [3] = 2 },
        new Dictionary<string, string> { ["GB"] = "EU", ["US"] = "NA" },
        coupons.ToDictionary(coupon => coupon.Code),
        new PricingCustomer(London, London, IsVatExempt: false, UserId: 0),
        DateTimeOffset.UnixEpoch);

    public static PricingContext WithFlatRate(this PricingContext context, string cost) => context with
    {
        Zones = [new ShippingZone(0, "Everywhere", 0, [], [Method(1, "flat_rate", ("cost", cost), ("tax_status", "taxable"))])],
    };

    public static PricingContext At(this PricingContext context, Address address) =>
        context with { Customer = context.Customer with { Billing = address, Shipping = address } };

    public static ShippingMethod Method(int instance, string method, params (string Name, string Value)[] settings) =>
        new(instance, method, instance, IsEnabled: true, settings.ToDictionary(setting => setting.Name, setting => setting.Value));

    public static UnpricedCart Cart(params UnpricedLine[] lines) => new(lines, [], [], []);

    public static UnpricedLine Line(decimal price, decimal quantity = 1, Func<Product, Product>? change = null, int id = 1)
    {
        var product = new Product
        {
            Id = new ProductId(id),
            Type = ProductType.Simple,
            Name = "Thing",
            Title = "Thing",
            Slug = "thing",
            Stock = new Stock(false, 0, StockStatus.InStock, Backorders.No, new ProductId(id)),
        };

        return new UnpricedLine($"line{id}", change is null ? product : change(product), quantity, price, IsOnSale: false);
    }

    public static Coupon Coupon(string code, DiscountType type, decimal amount) =>
        new() { Id = code[0], Code = code, Type = type, Amount = amount, AmountText = amount.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    public static Fee Fee(decimal amount, bool isTaxable = true, string taxClass = "") => new("fee", "Fee", amount, isTaxable, taxClass);
}
