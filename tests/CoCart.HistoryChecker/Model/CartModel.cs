namespace CoCart.HistoryChecker.Model;

/// <summary>The cart as its users may think of it: a sequential machine in a few lines that knows no database, no price and no clock.</summary>
internal static class CartModel
{
    public static Outcome Apply(CartState state, Operation operation)
    {
        var cart = new Draft(state);
        if (Change(cart, operation) is { } refusal)
            return new Outcome(state, refusal);

        var after = operation.Verb is Verb.Count ? state : cart.Settle();
        return new Outcome(after.Equals(state) ? state : after, null);
    }

    private static Refusal? Change(Draft cart, Operation operation) => operation.Verb switch
    {
        Verb.Add => LineRules.Add(cart, operation.First, Refusal.AddsTooMany),
        Verb.AddTwo => AddTwo(cart, operation),
        Verb.Update => LineRules.Update(cart, operation.First, least: operation.Api is ApiVersion.V1 ? 0 : 1),
        Verb.UpdateTwo => LineRules.UpdateOne(cart, operation.First) ?? LineRules.UpdateOne(cart, operation.Second),
        Verb.Remove => LineRules.Remove(cart, operation.First.Good, operation.Api),
        Verb.RemoveAll => LineRules.RemoveAll(cart),
        Verb.Restore => LineRules.Restore(cart, operation.First.Good),
        Verb.Clear => LineRules.Clear(cart),
        Verb.ApplyCoupon => CouponRules.Apply(cart, operation.Coupon),
        Verb.RemoveCoupon => CouponRules.Remove(cart, operation.Coupon),
        _ => null,
    };

    private static Refusal? AddTwo(Draft cart, Operation operation) =>
        LineRules.Add(cart, operation.First, Refusal.AddsTooManyOfGroup) ?? LineRules.Add(cart, operation.Second, Refusal.AddsTooManyOfGroup);
}
