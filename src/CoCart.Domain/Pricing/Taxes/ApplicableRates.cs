using System.Collections;
using CoCart.Domain.Monetary;

namespace CoCart.Domain.Pricing.Taxes;

/// <summary>The rates that apply to something, by priority, and what they make of an amount.</summary>
public sealed class ApplicableRates : IReadOnlyList<TaxRate>
{
    public static readonly ApplicableRates None = new([]);

    private readonly TaxRate[] _rates;
    private readonly decimal[] _fractions;
    private readonly decimal[] _insideFractions;
    private readonly bool _hasCompound;
    private readonly int[] _simpleFirst;
    private ApplicableRates? _forShipping;

    internal ApplicableRates(TaxRate[] rates)
    {
        _rates = rates;
        _fractions = Array.ConvertAll(rates, rate => rate.Percent / 100);
        _hasCompound = Array.Exists(rates, rate => rate.IsCompound);
        _simpleFirst = [.. Enumerable.Range(0, rates.Length).OrderBy(index => rates[index].IsCompound)];

        var simple = rates.Where(rate => !rate.IsCompound).Sum(rate => rate.Percent / 100);
        _insideFractions = Array.ConvertAll(rates, rate => FractionInside(rate.Percent / 100, rate.IsCompound ? rate.Percent / 100 : simple));
    }

    public int Count => _rates.Length;

    public TaxRate this[int index] => _rates[index];

    /// <summary>
    /// Which rate is listed where: by priority when taxes are taken out; when they are added, the compound ones come last.
    /// </summary>
    public int IndexAt(int position, bool isInside) => isInside ? position : _simpleFirst[position];

    /// <summary>Taxes on an amount without tax. Compound rates come last, whatever their priority.</summary>
    public void AddTo(decimal net, int precision, Span<decimal> taxes)
    {
        for (var index = 0; index < _rates.Length; index++)
            taxes[index] = _rates[index].IsCompound ? 0 : net * _fractions[index];
        if (_hasCompound)
            AddCompound(net, taxes);

        Round(taxes, precision);
    }

    private void AddCompound(decimal net, Span<decimal> taxes)
    {
        var taxed = net;
        foreach (var tax in taxes[.._rates.Length])
            taxed += tax;

        for (var index = 0; index < _rates.Length; index++)
        {
            if (_rates[index].IsCompound)
                taxed += taxes[index] = taxed * _fractions[index];
        }
    }

    /// <summary>Taxes inside an amount with tax. Compound rates are taken out first, the last one before the others.</summary>
    public void TakeOut(decimal gross, int precision, Span<decimal> taxes)
    {
        var remaining = _hasCompound ? TakeOutCompound(gross, precision, taxes) : gross;

        for (var index = 0; index < _rates.Length; index++)
        {
            if (!_rates[index].IsCompound)
                taxes[index] = Rounding.RoundProduct(remaining, _insideFractions[index], precision);
        }
    }

    /// <summary>Answers what remains.</summary>
    private decimal TakeOutCompound(decimal gross, int precision, Span<decimal> taxes)
    {
        var remaining = gross;

        for (var index = _rates.Length - 1; index >= 0; index--)
        {
            if (!_rates[index].IsCompound)
                continue;

            var tax = remaining * _insideFractions[index];
            remaining -= tax;
            taxes[index] = Rounding.Round(tax, precision);
        }

        return remaining;
    }

    internal bool IsSameAs(ApplicableRates other) => ReferenceEquals(this, other) || _rates.AsSpan().SequenceEqual(other._rates);

    /// <summary>Chosen among the rates that won their priority: one that hides another hides it here too.</summary>
    internal ApplicableRates ForShipping() =>
        _forShipping ??= new ApplicableRates(Array.FindAll(_rates, rate => rate.AppliesToShipping));

    public IEnumerator<TaxRate> GetEnumerator() => ((IEnumerable<TaxRate>)_rates).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>18 digits are three more than amounts keep, and let a multiplication do where a division is slow.</summary>
    private static decimal FractionInside(decimal fraction, decimal together) =>
        Rounding.ToSignificantDigits(fraction / (1 + together), 18);

    private void Round(Span<decimal> taxes, int precision)
    {
        for (var index = 0; index < _rates.Length; index++)
            taxes[index] = Rounding.Round(taxes[index], precision);
    }
}
