using System.Globalization;
using CoCart.Application.Extensions;

namespace CoCart.ExamplePlugin;

/// <summary>Products of the type <c>gift-card</c> cost what the customer writes on them, up to 100.</summary>
internal sealed class GiftCards : IProductTypeHandler
{
    private const decimal Most = 100;

    public async ValueTask<LinePlan?> PlanAsync(AddRequest request, CancellationToken cancellationToken)
    {
        if (request.Sold.OtherType is not "gift-card")
            return null;

        await Trouble.MakeAsync(request.Data);

        return decimal.TryParse(request.Data.Find("amount")?.GetString(), CultureInfo.InvariantCulture, out var amount) && amount is > 0 and <= Most
            ? new LinePlan { Price = amount }
            : new LinePlan { Refusal = new Refusal("example_amount_invalid", $"Say an amount up to {Most}.") };
    }
}
