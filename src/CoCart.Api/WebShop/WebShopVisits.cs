using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Sessions.HandOver;
using CoCart.Application.Sessions.LoadCart;
using CoCart.Domain.Carts;
using CoCart.Domain.Stores;
using MediatR;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace CoCart.Api.WebShop;

/// <summary>Lets visitors of the web shop go on with the cart of an app, and knows where they go then.</summary>
public sealed class WebShopVisits(IMediator mediator, IHandovers handovers, IStoreReader stores, IOptions<HandoverOptions> options)
{
    /// <summary>The address to go to; a key that names no cart changes nothing.</summary>
    public async Task<string> LoadAsync(LoadCartRequest request, CartSession session, CancellationToken cancellationToken)
    {
        if (!options.Value.AllowLoadByKey)
            throw RestException.NoRoute();
        var checkout = await CheckoutAsync(cancellationToken);
        if (request.CartKey.Length > CartKey.MaxLength || CartKey.Parse(request.CartKey) is not { } key)
            return checkout;

        return await LoadAsync(new Handover(key, request.KeepCart.Length > 0, request.Notify.Length > 0), session, checkout, cancellationToken);
    }

    /// <summary>The address to go to; a link that was used before, or is too old, is not found.</summary>
    public async Task<string> LoadAsync(HandoverRequest request, CartSession session, CancellationToken cancellationToken)
    {
        var checkout = await CheckoutAsync(cancellationToken);
        var handover = await handovers.TakeAsync(request.Token, cancellationToken) ?? throw RestException.LinkUsedUp();

        return await LoadAsync(handover, session, checkout, cancellationToken);
    }

    /// <summary>The shop learns which cart a guest goes on with; a customer it knows by itself.</summary>
    private async Task<string> LoadAsync(Handover handover, CartSession session, string checkout, CancellationToken cancellationToken)
    {
        var command = new LoadCartCommand(session.Identity, handover.Cart, handover.KeepsCart, handover.Notifies);
        var loaded = await mediator.Send(command, cancellationToken);
        if (!loaded.IsLoaded || loaded.Cart.CustomerId is not null)
            return checkout;

        session.GoOnWith(loaded.Cart);

        return QueryHelpers.AddQueryString(checkout, "cocart-load-cart", loaded.Cart.Key.Value);
    }

    /// <summary>Where visitors go; who asks by HEAD looks at no more than this.</summary>
    public async Task<string> CheckoutAsync(CancellationToken cancellationToken)
    {
        var checkout = options.Value.CheckoutUrl ?? (await stores.ReadAsync(cancellationToken)).Site.CheckoutUrl;

        return checkout.Length > 0 ? checkout : throw RestException.NoRoute();
    }
}
