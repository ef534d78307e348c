using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Wire;

/// <summary>What an answer of the CoCart API says of a cart.</summary>
internal static class AnswerReader
{
    private const int FirstRefusal = 400;

    public static Answer Read(Operation operation, WireResponse response)
    {
        using var document = JsonDocument.Parse(response.Body);
        var json = document.RootElement;
        if (response.Status >= FirstRefusal)
            return new Answer(response.Status) { Code = json.GetProperty("code").GetString() };

        return operation switch
        {
            { Verb: Verb.Count } => new Answer(response.Status) { Count = (int)json.GetDecimal() },
            { Api: ApiVersion.V2 } => OfCart(response.Status, json),
            { Verb: Verb.Add, IsBrief: true } => new Answer(response.Status) { Touched = LineOf(json) },
            { Verb: Verb.Clear or Verb.ApplyCoupon or Verb.RemoveCoupon } => new Answer(response.Status),
            _ => new Answer(response.Status) { Lines = Lines(json) },
        };
    }

    private static Answer OfCart(int status, JsonElement cart) => new(status)
    {
        Lines = Lines(cart.GetProperty("items")),
        Removed = Lines(cart.GetProperty("removed_items")),
        Coupons = [.. cart.GetProperty("coupons").EnumerateArray().Select(coupon => coupon.GetProperty("coupon").GetString() ?? "")],
        Figures = new Figures(
            cart.GetProperty("cart_hash").GetString() ?? "",
            long.Parse(cart.GetProperty("totals").GetProperty("subtotal").GetString() ?? "", CultureInfo.InvariantCulture),
            cart.GetProperty("totals").GetRawText()),
    };

    /// <summary>Lines in a list or in an object by key. A line that was just set to none is still shown, but it is gone.</summary>
    private static ImmutableArray<Line> Lines(JsonElement lines)
    {
        var all = lines.ValueKind is JsonValueKind.Object ? lines.EnumerateObject().Select(property => property.Value) : lines.EnumerateArray();

        return [.. all.Select(LineOf).Where(line => line.Quantity > 0)];
    }

    private static Line LineOf(JsonElement line)
    {
        var key = (line.TryGetProperty("item_key", out var second) ? second : line.GetProperty("key")).GetString() ?? "";
        var quantity = line.GetProperty("quantity");

        return new Line(Goods.Of(key).Id, (int)(quantity.ValueKind is JsonValueKind.Object ? quantity.GetProperty("value") : quantity).GetDecimal());
    }
}
