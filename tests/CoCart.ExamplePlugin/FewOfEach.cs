using CoCart.Application.Extensions;
using CoCart.Domain.Carts;

namespace CoCart.ExamplePlugin;

/// <summary>Nobody gets more than twenty of one product, in however many lines.</summary>
internal sealed class FewOfEach : IAddToCartValidator
{
    private const decimal Most = 20;

    public async ValueTask<Refusal?> CheckAsync(AddRequest request, CartSnapshot cart, CancellationToken cancellationToken)
    {
        await Trouble.MakeAsync(request.Data);
        var there = cart.Lines.Where(line => line.Product.Id == request.Sold.Id).Sum(line => line.Quantity.Value);

        return there + request.Quantity.Value > Most ? new Refusal("example_too_many", $"You can have {new Quantity(Most)} of it.", 409) : null;
    }
}
