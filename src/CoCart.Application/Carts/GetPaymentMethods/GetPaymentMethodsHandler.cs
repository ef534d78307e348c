using CoCart.Domain.Payments;
using MediatR;

namespace CoCart.Application.Carts.GetPaymentMethods;

internal sealed class GetPaymentMethodsHandler(CartLoader carts, PaymentMethods methods) : IRequestHandler<GetPaymentMethodsQuery, PaymentMethodsView>
{
    public async Task<PaymentMethodsView> Handle(GetPaymentMethodsQuery request, CancellationToken cancellationToken)
    {
        var view = await methods.OfAsync(await carts.OpenAsync(request.Cart, cancellationToken), cancellationToken);

        return view is { NeedsPayment: true, Offered.Count: 0 } ? throw PaymentErrors.NoneOffered() : view;
    }
}
