using CoCart.Application.Extensions;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.ExamplePlugin;

/// <summary>Ten percent everywhere, on shipping, too.</summary>
internal sealed class FlatTax : ITaxProvider
{
    public ValueTask<IReadOnlyList<TaxRate>?> RatesAsync(TaxQuestion question, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<TaxRate>?>([new TaxRate { Id = 1, Percent = 10, Name = "Flat", AppliesToShipping = true }]);
}
