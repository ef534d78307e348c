using CoCart.Domain.Payments;
using MediatR;

namespace CoCart.Application.Carts.ChoosePaymentMethod;

internal sealed class ChoosePaymentMethodHandler(CartLoader carts, PaymentMethods methods) : IRequestHandler<ChoosePaymentMethodCommand, PaymentMethodsView>
{
    public async Task<PaymentMethodsView> Handle(ChoosePaymentMethodCommand request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var view = await methods.OfAsync(open, cancellationToken);
        var chosen = view.Offered.FirstOrDefault(gateway => gateway.Id == request.GatewayId) ?? throw PaymentErrors.NotOffered(request.GatewayId);

        open.Cart.Terms.ChoosePayment(chosen.Id, open.Now);

        return view with { Chosen = chosen };
    }
}
