using System.Globalization;
using CoCart.Domain.Catalog;
using CoCart.Domain.Common;

namespace CoCart.Domain.Carts;

/// <summary>Why a cart refuses a change.</summary>
public static class CartErrors
{
    public static DomainException ItemKeyRequired() => new("item_key_required", "Say which line of the cart you mean.");

    public static DomainException ItemNotFound() => new("item_not_found", "The cart has no such line.");

    public static DomainException ItemNotInCart() => new("item_not_in_cart", "The cart has no such line.");

    public static DomainException ItemAlreadyRemoved() => new("item_not_in_cart", "This line has already been removed from the cart.");

    public static DomainException NoItems() => new("no_items", "The cart is empty: there is nothing to remove.");

    public static DomainException AlreadyRestored() => new("item_restored", "This line is in the cart already.");

    public static DomainException NothingToRestore() => new("nothing_to_restore", "Nothing was removed from this cart.");

    public static DomainException CannotRestore() => new("item_not_restorable", "This line cannot be restored.");

    public static DomainException TotalsEmpty() => new("totals_empty", "The cart is empty: there are no totals.");

    public static DomainException CartEmpty() => new("cart_empty", "The cart is empty: put something into it first.");

    public static DomainException UnknownNamespace() => new("update_namespace_unknown", "Say what to update: this namespace is not known.");

    public static DomainException InvalidPrice() => new("price_invalid", "The price is not an amount of money.");

    public static DomainException KeyRequired() => new("cart_key_required", "Say which cart you mean.");

    public static DomainException PriceOutOfRange(NamedPrice limits) => new("price_invalid", (limits.Minimum, limits.Maximum) switch
    {
        ({ } minimum, { } maximum) => $"The price must be between {Shown(minimum)} and {Shown(maximum)}.",
        (_, { } maximum) => $"The price must be at most {Shown(maximum)}.",
        var (minimum, _) => $"The price must be at least {Shown(minimum.GetValueOrDefault())}.",
    });

    /// <summary>A line that belongs to another has its quantity from there.</summary>
    public static DomainException PartNotUpdatable() => new("item_part_not_updatable", "This line belongs to another: change the quantity of that one.");

    public static DomainException PartNotRemovable() => new("item_part_not_removable", "This line belongs to another: remove that one.");

    public static DomainException KeyTooLong() => new("cart_key_too_long", $"A cart key has at most {CartKey.MaxLength} characters.");

    /// <summary>A customer has one cart, which is there already.</summary>
    public static DomainException StartNotAllowed() => new("cart_start_not_allowed", "Only guests start carts: you are signed in and have yours.");

    /// <summary>A customer's cart is reached by that customer only.</summary>
    public static DomainException NotYourCart() => new("cart_of_customer", "This cart belongs to a customer: sign in as that customer.");

    /// <summary>Lost too many races in a row.</summary>
    public static DomainException Conflict() => new("cart_conflict", "The cart is being changed by others: try again.");

    /// <summary>The client wanted to change another state of the cart than there is.</summary>
    public static DomainException Changed() => new("cart_changed", "The cart has changed since you have seen it: nothing was done.");

    private static string Shown(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
