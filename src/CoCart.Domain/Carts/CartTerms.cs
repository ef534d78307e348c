using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Domain.Carts;

/// <summary>What decides the price of a cart beside its lines: coupons in the order of application, fees, chosen rates by package.</summary>
internal sealed class CartTerms(IEnumerable<string> coupons, IEnumerable<Fee> fees, IEnumerable<string?> chosenRates)
{
    private readonly List<Fee> _fees = [.. fees];
    private readonly List<string> _coupons = [.. coupons];
    private readonly List<string?> _chosenRates = [.. chosenRates];

    public IReadOnlyList<string> Coupons => _coupons;

    public IReadOnlyList<Fee> Fees => _fees;

    public IReadOnlyList<string?> ChosenRates => _chosenRates;

    /// <summary>A way to ship is chosen.</summary>
    public bool HasRate => _chosenRates.Exists(rate => rate is not null);

    /// <summary>Takes in what came of a coupon that was entered; one that is applied already is only told.</summary>
    public Notice Enter(CouponOutcome outcome)
    {
        if (outcome.Refusal.Error is CouponError.AlreadyApplied)
            return Announcements.CouponAlreadyApplied(outcome.Refusal.Code);
        if (!outcome.IsApplied)
            throw CouponErrors.Refused(outcome.Refusal);

        _coupons.Clear();
        _coupons.AddRange(outcome.Codes);
        if (outcome.ForgetsChosenRate)
            _chosenRates.Clear();

        return Announcements.CouponApplied(outcome.Refusal.Code);
    }

    public Notice RemoveCoupon(string code) =>
        _coupons.Remove(code) ? Announcements.CouponRemoved(code) : throw CouponErrors.NotApplied(code);

    /// <summary>Lets go of a coupon that is no longer valid.</summary>
    public Notice Drop(CouponRefusal refusal)
    {
        _coupons.Remove(refusal.Code);

        return Announcements.CouponDropped(refusal);
    }

    /// <summary>Chooses one of the offered rates for one package, or for all that offer it.</summary>
    public void Choose(string rate, int? package, IReadOnlyList<PricedPackage> packages)
    {
        var chosen = packages.Where(offered => (package ?? offered.Index) == offered.Index && offered.Rates.Any(own => own.Id == rate)).ToList();
        if (chosen.Count is 0)
            throw ShippingErrors.NotOffered(rate);

        foreach (var offered in chosen)
            Keep(offered.Index, rate);
    }

    /// <summary>Remembers what pricing has chosen, as long as there is something to ship; true if it was something else before.</summary>
    public bool KeepRates(IReadOnlyList<PricedPackage> packages)
    {
        var isOther = false;
        foreach (var package in packages)
            isOther |= Keep(package.Index, package.Chosen?.Id);

        return isOther;
    }

    /// <summary>Takes over coupons and fees that are not here yet, and the choice of shipping.</summary>
    public void Absorb(CartTerms other)
    {
        _coupons.AddRange(other._coupons.Except(_coupons).ToList());
        _fees.AddRange(other._fees.Where(fee => _fees.TrueForAll(own => own.Id != fee.Id)).ToList());
        if (!other.HasRate)
            return;

        _chosenRates.Clear();
        _chosenRates.AddRange(other._chosenRates);
    }

    public void Clear()
    {
        _coupons.Clear();
        _fees.Clear();
        _chosenRates.Clear();
    }

    private bool Keep(int package, string? rate)
    {
        if ((package < _chosenRates.Count ? _chosenRates[package] : null) == rate)
            return false;

        while (_chosenRates.Count <= package)
            _chosenRates.Add(null);
        _chosenRates[package] = rate;

        return true;
    }
}
