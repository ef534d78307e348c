using CoCart.Domain.Pricing;

namespace CoCart.Domain.Carts;

/// <summary>Everything a cart remembers, as storage hands it over and takes it back.</summary>
public sealed record CartState
{
    public required CartIdentity Identity { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public IReadOnlyList<CartItem> Items { get; init; } = [];

    public IReadOnlyList<RemovedItem> Removed { get; init; } = [];

    public IReadOnlyList<string> Coupons { get; init; } = [];

    public IReadOnlyList<Fee> Fees { get; init; } = [];

    public IReadOnlyList<string?> ChosenRates { get; init; } = [];

    /// <summary>Id of the payment gateway that the customer has chosen; none: not chosen.</summary>
    public string? PaymentMethod { get; init; }

    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>None: the account's addresses, or the store's default location.</summary>
    public CartCustomer? Customer { get; init; }

    /// <summary>Where to keep what is worked out from these contents; none: nobody remembers them.</summary>
    public Memo? Memo { get; init; }

    /// <summary>All that a cart remembers now; a line of none is not remembered.</summary>
    public static CartState Of(Cart cart) => new()
    {
        Identity = cart.Identity,
        CreatedAt = cart.CreatedAt,
        ExpiresAt = cart.ExpiresAt,
        Items = Remembered(cart.Items),
        Removed = [.. cart.Removed],
        Coupons = [.. cart.Coupons],
        Fees = [.. cart.Terms.Fees],
        ChosenRates = [.. cart.Terms.ChosenRates],
        PaymentMethod = cart.Terms.PaymentMethod,
        Notices = [.. cart.Notices],
        Customer = cart.Customer,
    };

    /// <summary>A line as storage knows it.</summary>
    public static CartItem Item(ItemKey key, Selection selection, Quantity quantity, string dataHash) => new(key, selection, quantity, dataHash);

    private static List<CartItem> Remembered(IReadOnlyList<CartItem> items)
    {
        var remembered = new List<CartItem>(items.Count);
        foreach (var item in items)
            if (item.Quantity > Quantity.None)
                remembered.Add(item);

        return remembered;
    }
}
