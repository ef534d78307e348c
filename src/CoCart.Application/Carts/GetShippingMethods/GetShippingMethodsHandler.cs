using CoCart.Domain.Pricing.Shipping;
using MediatR;

namespace CoCart.Application.Carts.GetShippingMethods;

internal sealed class GetShippingMethodsHandler(CartLoader carts, CartViews views) : IRequestHandler<GetShippingMethodsQuery, CartView>
{
    public async Task<CartView> Handle(GetShippingMethodsQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var view = await views.ShowAsync(open, takesNotices: false, cancellationToken);
        ShippingAvailability.Ensure(view.Store.Pricing, view.Priced);

        return view.Priced.Packages.Any(package => package.Rates.Count > 0) ? view : throw ShippingErrors.NoneOffered();
    }
}
