using CoCart.Application.Plugins;
using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Carts.RunCallback;

internal sealed class RunCallbackHandler(CartLoader carts, CartViews views, CallbackAdvice? callbacks = null) : IRequestHandler<RunCallbackCommand, CartView>
{
    public async Task<CartView> Handle(RunCallbackCommand request, CancellationToken cancellationToken)
    {
        if (callbacks is null)
            throw CartErrors.UnknownNamespace();

        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var answer = await callbacks.AskAsync(request.Namespace ?? "", open, request.Data, cancellationToken);

        open.Make(answer);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken);
    }
}
