using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Fees;
using MediatR;
using Microsoft.Extensions.Options;

namespace CoCart.Application.Carts.AddFee;

internal sealed class AddFeeHandler(CartLoader carts, CartViews views, IOptions<FeeOptions> options) : IRequestHandler<AddFeeCommand, CartView>
{
    public async Task<CartView> Handle(AddFeeCommand request, CancellationToken cancellationToken)
    {
        var fee = Fee(request);
        if (!options.Value.Allows(fee.Amount, request.IsManager))
            throw FeeErrors.NotAllowed();

        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var wasThere = open.Cart.Terms.HasFee(fee.Id);
        if (wasThere && request.IsRefusedIfThere)
            throw FeeErrors.AlreadyAdded(fee.Name);
        open.Cart.Terms.AddFee(fee, open.Now);

        return await views.ShowAsync(open, request.TakesNotices, cancellationToken) with { WasThere = wasThere };
    }

    private static Fee Fee(AddFeeCommand request)
    {
        var name = request.Name.Trim();

        return new Fee(FeeName.ToId(name), name, FeeAmount.Parse(request.Amount) ?? throw FeeErrors.AmountInvalid(), request.IsTaxable, request.TaxClass.Trim());
    }
}
