using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing;

/// <summary>Taxes added up by rate, in the order in which the rates appeared.</summary>
internal sealed class TaxSums
{
    private TaxAmount[] _sums = [];
    private int _count;

    public decimal Total { get; private set; }

    public ReadOnlySpan<TaxAmount> Sums => _sums.AsSpan(0, _count);

    public void Add(TaxRate rate, decimal amount)
    {
        Total += amount;

        for (var index = 0; index < _count; index++)
        {
            if (!ReferenceEquals(_sums[index].Rate, rate))
                continue;

            _sums[index] = new TaxAmount(rate, _sums[index].Amount + amount);
            return;
        }

        if (_count == _sums.Length)
            Array.Resize(ref _sums, Math.Max(2, _count * 2));

        _sums[_count++] = new TaxAmount(rate, amount);
    }

    public decimal Of(TaxRate rate)
    {
        foreach (var sum in Sums)
        {
            if (ReferenceEquals(sum.Rate, rate))
                return sum.Amount;
        }

        return 0;
    }

    public TaxAmount[] ToArray() => Sums.ToArray();
}
