using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Carts;
using CoCart.Application.Sessions.MergeCarts;
using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using MediatR;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Sessions;

/// <summary>Finds out which cart a request is about, and whether the caller may have it.</summary>
internal sealed class CartSessions(ICustomerDirectory customers, CartCookies cookies, IOptions<CartOptions> options)
{
    private static readonly string[] KeyHeaders = ["CoCart-API-Cart-Key", "Cart-Key"];

    /// <summary>The session of a request whose caller is known.</summary>
    public ValueTask<CartSession> OpenAsync(HttpContext context)
    {
        var exchange = context.Exchange();

        return context.GetEndpoint()?.Metadata.GetMetadata<StartsCartAttribute>() is null
            ? OpenAsync(context, exchange.Parameters, exchange.Caller.Account)
            : ValueTask.FromResult(Start(context.Request, exchange.Caller.Account));
    }

    private async ValueTask<CartSession> OpenAsync(HttpContext context, RestParameters parameters, CustomerAccount? customer)
    {
        var sent = SentKey(context.Request, parameters);
        if (sent?.Length > CartKey.MaxLength)
            throw CartErrors.KeyTooLong();
        var key = sent is null ? cookies.Read(context.Request) is { } value ? CartKey.Parse(value) : null : CartKey.Parse(sent);
        if (customer is not null && sent is null)
            return await CustomerAsync(context, customer, key, isCookie: true);
        if (key is { } named)
            await EnsureAccessAsync(named, customer, context.RequestAborted);

        return customer is null ? await GuestAsync(context, sent, key) : await CustomerAsync(context, customer, key, isCookie: false);
    }

    /// <summary>A cart of its own; a browser's cookie that names another gets a new one.</summary>
    private CartSession Start(HttpRequest request, CustomerAccount? customer)
    {
        var identity = customer is null ? new CartIdentity(CartKey.New(), null) : new CartIdentity(CartKey.OfCustomer(customer.Id), customer.Id);

        return new CartSession
        {
            Identity = identity,
            IsNew = customer is null,
            ShownKey = identity.Key.Value,
            AnnouncedKey = identity.Key.Value,
            RenewsCookie = customer is null && cookies.Read(request) is not null,
        };
    }

    private static string? SentKey(HttpRequest request, RestParameters parameters)
    {
        foreach (var name in KeyHeaders)
            if (request.Headers[name] is [{ Length: > 0 } header])
                return header;

        return parameters.Address("cart_key");
    }

    /// <summary>A customer's number opens that customer's cart to nobody else.</summary>
    private async ValueTask EnsureAccessAsync(CartKey key, CustomerAccount? customer, CancellationToken cancellationToken)
    {
        if (key.CustomerNumber is { } number && number != customer?.Id && await customers.FindAsync(number, cancellationToken) is not null)
            throw CartErrors.NotYourCart();
    }

    private async ValueTask<CartSession> GuestAsync(HttpContext context, string? sent, CartKey? key)
    {
        var isKnown = key is { } named && (options.Value.AllowClientKeys || await ExistsAsync(context, named));
        var used = isKnown && key is { } own ? own : CartKey.New();

        return new CartSession
        {
            Identity = new CartIdentity(used, null),
            IsNew = !isKnown,
            ShownKey = isKnown && sent is not null ? sent : used.Value,
            AnnouncedKey = sent is "" ? null : used.Value,
            ProductPassword = context.Request.Headers["X-Product-Password"],
            AnnouncesExpiry = AnnouncesExpiry(context),
        };
    }

    /// <summary>A customer has one cart; a guest's cart that is named along with it becomes part of it. The headers name the key that was sent.</summary>
    private async ValueTask<CartSession> CustomerAsync(HttpContext context, CustomerAccount customer, CartKey? named, bool isCookie)
    {
        var own = new CartIdentity(CartKey.OfCustomer(customer.Id), customer.Id);
        var mayMerge = context.Exchange().Caller.Allows(ApiScopes.Write);
        var merged = named is { } guest && guest != own.Key && mayMerge ? await MergeAsync(context, own, guest, isCookie) : null;

        return new CartSession
        {
            Identity = own,
            ShownKey = own.Key.Value,
            AnnouncedKey = isCookie ? own.Key.Value : (named ?? own.Key).Value,
            ProductPassword = context.Request.Headers["X-Product-Password"],
            AnnouncesExpiry = AnnouncesExpiry(context),
            MergedLines = merged,
            RenewsCookie = isCookie && merged is not null,
        };
    }

    /// <summary>Looks first, for most keys name no cart any more: a look is cheaper than a transaction.</summary>
    private static async Task<int?> MergeAsync(HttpContext context, CartIdentity own, CartKey guest, bool guestWins)
    {
        if (!await ExistsAsync(context, guest))
            return null;

        var command = new MergeCartsCommand(own, guest, guestWins);

        return (await context.RequestServices.GetRequiredService<IMediator>().Send(command, context.RequestAborted)).Lines;
    }

    /// <summary>Apps of before CoCart 4 know nothing of it; those who send the key in a header are of later.</summary>
    private bool AnnouncesExpiry(HttpContext context) => options.Value.AnnounceExpiry || context.Exchange().Face is Face.Typed
        || Array.Exists(KeyHeaders, context.Request.Headers.ContainsKey);

    private static async Task<bool> ExistsAsync(HttpContext context, CartKey key) =>
        await context.RequestServices.GetRequiredService<ICartRepository>().FindAsync(key, context.RequestAborted) is not null;
}
