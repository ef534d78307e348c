namespace CoCart.HistoryChecker.Model;

/// <summary>What the verbs do to the lines of a cart, or why they are refused.</summary>
internal static class LineRules
{
    public static Refusal? Add(Draft cart, Line line, Refusal tooMany)
    {
        var good = Goods.Of(line.Good);
        var inCart = cart.QuantityOf(line.Good);
        if (good.IsSingle && inCart is not null)
            return Refusal.SecondOfOne;
        if (line.Quantity > good.Most)
            return tooMany;
        if (line.Quantity + (inCart ?? 0) > good.Stock)
            return Refusal.NotEnoughRemaining;

        cart.Put(line.Good, (inCart ?? 0) + line.Quantity);
        return null;
    }

    /// <summary>Version 1 takes a line of none for a removal that cannot be undone; version 2 refuses it.</summary>
    public static Refusal? Update(Draft cart, Line line, int least)
    {
        var good = Goods.Of(line.Good);
        if (cart.QuantityOf(line.Good) is null)
            return Refusal.NotInCart;
        if (line.Quantity < least)
            return Refusal.QuantityTooSmall;
        if (line.Quantity > good.Most)
            return good.IsSingle ? Refusal.OneByOne : Refusal.QuantityTooLarge;

        cart.Put(line.Good, line.Quantity);
        return null;
    }

    /// <summary>A change of many: what is sold one by one stays as it is, without a refusal.</summary>
    public static Refusal? UpdateOne(Draft cart, Line line)
    {
        if (cart.QuantityOf(line.Good) is not { } inCart)
            return Refusal.NotInCart;

        return inCart == line.Quantity || (Goods.Of(line.Good).IsSingle && line.Quantity > 1) ? null : Update(cart, line, least: 0);
    }

    public static Refusal? Remove(Draft cart, int good, ApiVersion api)
    {
        if (cart.IsEmpty && (cart.Removed.Count is 0 || api is ApiVersion.V1))
            return Refusal.NoItems;
        if (cart.QuantityOf(good) is not { } quantity)
            return Refusal.NotInCart;

        cart.TakeOut(new Line(good, quantity));
        return null;
    }

    public static Refusal? RemoveAll(Draft cart)
    {
        foreach (var line in cart.Lines.ToList())
            cart.TakeOut(line);

        return null;
    }

    /// <summary>A line that was added again meanwhile grows by what was removed, as far as the product allows.</summary>
    public static Refusal? Restore(Draft cart, int good)
    {
        var inCart = cart.QuantityOf(good);
        if (cart.RemovedOf(good) is not { } removed)
            return (cart.Removed.Count, inCart) switch
            {
                (0, not null) => Refusal.AlreadyRestored,
                (0, null) => Refusal.NothingToRestore,
                _ => Refusal.NotRestorable,
            };

        cart.Removed.Remove(new Line(good, removed));
        cart.Put(good, Math.Min(removed + (inCart ?? 0), Goods.Of(good).Most ?? int.MaxValue));
        return null;
    }

    public static Refusal? Clear(Draft cart)
    {
        cart.Lines.Clear();
        cart.Removed.Clear();
        cart.Coupons.Clear();

        return null;
    }
}
