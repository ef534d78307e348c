using System.Globalization;
using System.Text.Json;
using CoCart.Application.Extensions;
using CoCart.Domain.Carts;

namespace CoCart.Application.ProductTypes;

/// <summary>
/// Products whose price the customer names, as <c>item_data.nyp</c> or as <c>price</c>. The price becomes part of what the
/// line is, so that two prices are two lines.
/// </summary>
internal sealed class NameYourPrice : IProductTypeHandler
{
    private const string Name = "nyp";

    public ValueTask<LinePlan?> PlanAsync(AddRequest request, CancellationToken cancellationToken)
    {
        if (request.Sold.NamedPrice is not { } rules)
            return ValueTask.FromResult<LinePlan?>(null);

        var sent = request.Data.Find(Name);
        var named = sent is { } value ? Text(value) : request.Price?.Trim();
        var price = rules.Accept(Parse(named));

        return ValueTask.FromResult<LinePlan?>(new LinePlan
        {
            Price = price,
            Data = sent is null ? request.Data.With(Name, JsonSerializer.SerializeToElement(named)) : request.Data,
        });
    }

    private static decimal? Parse(string? named)
    {
        if (string.IsNullOrWhiteSpace(named))
            return null;

        return decimal.TryParse(named, NumberStyles.Float, CultureInfo.InvariantCulture, out var price) ? price : throw CartErrors.InvalidPrice();
    }

    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();
}
