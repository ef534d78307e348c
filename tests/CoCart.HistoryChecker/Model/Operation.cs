namespace CoCart.HistoryChecker.Model;

/// <summary>What a client asks of a cart.</summary>
internal sealed record Operation(Verb Verb, ApiVersion Api = ApiVersion.V2)
{
    /// <summary>What it is about: a product, and how many.</summary>
    public Line First { get; init; }

    /// <summary>Where it is about two products.</summary>
    public Line Second { get; init; }

    public string Coupon { get; init; } = "";

    /// <summary>Only what is done is answered, not the cart.</summary>
    public bool IsBrief { get; init; }

    public bool IsRead => Verb is Verb.Read or Verb.Count;

    public override string ToString() => Verb switch
    {
        Verb.Add or Verb.Update => $"{Api} {Verb} {First}",
        Verb.AddTwo or Verb.UpdateTwo => $"{Api} {Verb} {First} {Second}",
        Verb.Remove or Verb.Restore => $"{Api} {Verb} {First.Good}",
        Verb.ApplyCoupon or Verb.RemoveCoupon => $"{Api} {Verb} {Coupon}",
        _ => $"{Api} {Verb}",
    };
}
