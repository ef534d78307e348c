using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;

namespace CoCart.Domain.Pricing.Taxes;

/// <summary>The rates that one cart meets, looked up once for each tax class.</summary>
internal sealed class CartTaxes
{
    private readonly PricingContext _context;
    private readonly Address _address;
    private readonly List<ClassRates> _classes = [];

    public CartTaxes(PricingContext context, string? chosenRate)
    {
        _context = context;
        _address = TaxAddress.Of(context, chosenRate);
        EntersTax = context.Options is { TaxesEnabled: true, PricesIncludeTax: true };
        IsDue = context.Options.TaxesEnabled && !context.Customer.IsVatExempt;
    }

    /// <summary>The customer pays tax at all.</summary>
    public bool IsDue { get; }

    /// <summary>Prices come with tax inside.</summary>
    public bool EntersTax { get; }

    /// <summary>Prices still have tax inside when the lines are taxed; an exempt customer's have lost it by then.</summary>
    public bool IsInside => EntersTax && IsDue;

    public bool IsTaxable(Product product) => product.TaxStatus is TaxStatus.Taxable && _context.Options.TaxesEnabled;

    public ClassRates For(string taxClass)
    {
        foreach (var known in _classes)
        {
            if (known.TaxClass == taxClass)
                return known;
        }

        var rates = new ClassRates(taxClass, Find(taxClass, _address), EntersTax ? Find(taxClass, _context.Options.BaseAddress) : ApplicableRates.None);
        _classes.Add(rates);
        return rates;
    }

    private ApplicableRates Find(string taxClass, Address address) => _context.Taxes.RatesFor(taxClass, address);
}

/// <summary>A tax class at the customer's place and at the store's.</summary>
internal sealed record ClassRates(string TaxClass, ApplicableRates Customer, ApplicableRates Base)
{
    /// <summary>The lists of rates are compared, not the addresses: another town of the same rates is the same area.</summary>
    public bool IsSameArea { get; } = Customer.IsSameAs(Base);
}
