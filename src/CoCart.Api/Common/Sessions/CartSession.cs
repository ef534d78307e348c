using CoCart.Domain.Carts;

namespace CoCart.Api.Common.Sessions;

/// <summary>Which cart a request is about, and how the answer names it.</summary>
[FromCartSession]
public sealed class CartSession
{
    public required CartIdentity Identity { get; init; }

    /// <summary>The request has named no cart of a guest's: this key was made up for it.</summary>
    public bool IsNew { get; init; }

    /// <summary>The key as the cart document shows it: as the client wrote it.</summary>
    public required string ShownKey { get; init; }

    /// <summary>The key as the headers name it; none: not named.</summary>
    public string? AnnouncedKey { get; init; }

    /// <summary>Opens password-protected products.</summary>
    public string? ProductPassword { get; init; }

    /// <summary>The answer tells when the cart expires.</summary>
    public bool AnnouncesExpiry { get; init; }

    /// <summary>Lines of a guest's cart that this request has brought along; none: there was no such cart.</summary>
    public int? MergedLines { get; init; }

    /// <summary>The cart that the client's cookie names is part of another now: the answer hands out a new one.</summary>
    public bool RenewsCookie { get; init; }

    /// <summary>Hash of the cart after something was put into it; then cookies are sent.</summary>
    public string? AddedHash { get; private set; }

    /// <summary>The client is to forget its cart: the answer takes the cookie back.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>The same session before anything was done in it.</summary>
    public CartSession Again() => new()
    {
        Identity = Identity,
        IsNew = IsNew,
        ShownKey = ShownKey,
        AnnouncedKey = AnnouncedKey,
        ProductPassword = ProductPassword,
        AnnouncesExpiry = AnnouncesExpiry,
        MergedLines = MergedLines,
        RenewsCookie = RenewsCookie,
    };

    /// <summary>The client leaves its cart.</summary>
    public void Leave() => IsLeft = true;

    /// <summary>Something was put into the cart: the answer hands out cookies.</summary>
    public void Remember(string hash) => AddedHash = hash;

    /// <summary>Another cart that the client goes on with; none: its own.</summary>
    public CartIdentity? Next { get; private set; }

    /// <summary>The client goes on with another cart: the answer hands out its cookie.</summary>
    public void GoOnWith(CartIdentity cart) => Next = cart;
}
