using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Fees;
using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Domain.Carts;

/// <summary>What is agreed on beside a cart's lines: coupons in the order of application, fees, chosen rates by package, the way to pay.</summary>
public sealed class CartTerms
{
    private readonly Cart _cart;
    private readonly List<Fee> _fees;
    private readonly List<string> _coupons;
    private readonly List<string?> _chosenRates;

    internal CartTerms(Cart cart, CartState state)
    {
        _cart = cart;
        _coupons = [.. state.Coupons];
        _fees = [.. state.Fees];
        _chosenRates = [.. state.ChosenRates];
        PaymentMethod = state.PaymentMethod;
    }

    public IReadOnlyList<string> Coupons => _coupons;

    public IReadOnlyList<Fee> Fees => _fees;

    public IReadOnlyList<string?> ChosenRates => _chosenRates;

    /// <summary>Id of the chosen payment gateway, offered still or not; none: not chosen.</summary>
    public string? PaymentMethod { get; private set; }

    private bool HasRate => _chosenRates.Exists(rate => rate is not null);

    /// <summary>Takes in what came of a coupon that was entered; a refused one changes nothing, one that is applied already is only told.</summary>
    public void EnterCoupon(CouponOutcome outcome, DateTimeOffset now)
    {
        if (outcome.Refusal.Error is CouponError.AlreadyApplied)
        {
            Announce(Announcements.CouponAlreadyApplied(outcome.Refusal.Code), now);
            return;
        }

        if (!outcome.IsApplied)
            throw CouponErrors.Refused(outcome.Refusal);

        _coupons.Clear();
        _coupons.AddRange(outcome.Codes);
        if (outcome.ForgetsChosenRate)
            _chosenRates.Clear();
        Announce(Announcements.CouponApplied(outcome.Refusal.Code), now);
    }

    public void RemoveCoupon(string code, DateTimeOffset now)
    {
        if (!_coupons.Remove(code))
            throw CouponErrors.NotApplied(code);

        Announce(Announcements.CouponRemoved(code), now);
    }

    /// <summary>Takes all coupons off, if there are any.</summary>
    public void RemoveCoupons(DateTimeOffset now)
    {
        if (_coupons.Count is 0)
            return;

        _coupons.Clear();
        Announce(Announcements.CouponsRemoved(), now);
    }

    /// <summary>Lets go of coupons that are no longer valid, telling why.</summary>
    public void DropCoupons(IReadOnlyList<CouponRefusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            _coupons.Remove(refusal.Code);
            _cart.Tell(Announcements.CouponDropped(refusal));
        }
    }

    /// <summary>Adds a fee; one of the same name that is there already stays as it is, and that is told.</summary>
    public void AddFee(Fee fee, DateTimeOffset now)
    {
        if (_cart.IsEmpty)
            throw FeeErrors.CartEmpty();
        if (HasFee(fee.Id))
        {
            Announce(Announcements.FeeAlreadyAdded(fee.Name), now);
            return;
        }

        _fees.Add(fee);
        Announce(Announcements.FeeAdded(fee.Name), now);
    }

    public bool HasFee(string id) => _fees.Exists(fee => fee.Id == id);

    /// <summary>Takes all fees off, if there are any.</summary>
    public void RemoveFees(DateTimeOffset now)
    {
        if (_fees.Count is 0)
            return;

        _fees.Clear();
        Announce(Announcements.FeesRemoved(), now);
    }

    /// <summary>Charges a fee instead of the one of its id, if there is one.</summary>
    public void Charge(Fee fee, DateTimeOffset now)
    {
        Waive(fee.Id, now);
        _fees.Add(fee);
        _cart.Touch(now);
    }

    /// <summary>Takes one fee off, if it is there.</summary>
    public void Waive(string id, DateTimeOffset now)
    {
        if (_fees.RemoveAll(fee => fee.Id == id) > 0)
            _cart.Touch(now);
    }

    /// <summary>Chooses one of the offered rates for one package, or for all that offer it.</summary>
    public void ChooseRate(string rate, int? package, PricedCart priced, DateTimeOffset now)
    {
        var chosen = priced.Packages.Where(offered => (package ?? offered.Index) == offered.Index && offered.Rates.Any(own => own.Id == rate)).ToList();
        if (chosen.Count is 0)
            throw ShippingErrors.NotOffered(rate);

        foreach (var offered in chosen)
            Keep(offered.Index, rate);
        _cart.Touch(now);
    }

    /// <summary>Remembers the rates that pricing has chosen; tells if what was chosen before is gone and nothing is left to choose.</summary>
    public void KeepRates(PricedCart priced)
    {
        var hadRate = HasRate;
        var isOther = false;
        foreach (var package in priced.Packages)
            isOther |= Keep(package.Index, package.Chosen?.Id);
        _cart.IsChanged |= isOther;

        if (isOther && hadRate && !HasRate)
            _cart.Tell(Announcements.NoShipping());
    }

    /// <summary>Chooses how the cart is to be paid for.</summary>
    public void ChoosePayment(string gatewayId, DateTimeOffset now)
    {
        if (gatewayId != PaymentMethod)
            _cart.Touch(now);
        PaymentMethod = gatewayId;
    }

    /// <summary>Takes over coupons and fees that are not here yet, and the choice of shipping.</summary>
    internal void Absorb(CartTerms other)
    {
        _coupons.AddRange(other._coupons.Except(_coupons).ToList());
        _fees.AddRange(other._fees.Where(fee => !HasFee(fee.Id)).ToList());
        PaymentMethod ??= other.PaymentMethod;
        if (!other.HasRate)
            return;

        _chosenRates.Clear();
        _chosenRates.AddRange(other._chosenRates);
    }

    /// <summary>The way to pay stays: it is the customer's habit, not the cart's.</summary>
    internal void Clear()
    {
        _coupons.Clear();
        _fees.Clear();
        _chosenRates.Clear();
    }

    private void Announce(Notice notice, DateTimeOffset now)
    {
        _cart.Tell(notice);
        _cart.Touch(now);
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
