using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;

namespace CoCart.Api.V1.Carts;

/// <summary>A line that was taken out, with what it cost then. Custom data of the client comes along as members of its own, before the others.</summary>
public sealed record RemovedItemResponse : IOrderedMembers
{
    public string Key { get; init; } = "";

    /// <summary>Of a variation, its parent's number.</summary>
    public int ProductId { get; init; }

    /// <summary>0: none.</summary>
    public int VariationId { get; init; }

    /// <summary>Chosen attribute values by attribute.</summary>
    public required Map<string> Variation { get; init; }

    public decimal Quantity { get; init; }

    public string DataHash { get; init; } = "";

    public required LineTaxDataResponse LineTaxData { get; init; }

    public decimal LineSubtotal { get; init; }

    public decimal LineSubtotalTax { get; init; }

    public decimal LineTotal { get; init; }

    public decimal LineTax { get; init; }

    [JsonIgnore]
    internal IEnumerable<(string Name, JsonElement Value)> Custom { get; init; } = [];

    internal static RemovedItemResponse Of(RemovedView removed) => new()
    {
        Key = removed.Key.Value,
        ProductId = removed.Selection.ProductId.Value,
        VariationId = removed.Selection.VariationId?.Value ?? 0,
        Variation = new Map<string>(removed.Selection.Attributes.Select(attribute => KeyValuePair.Create(attribute.Key, attribute.Value))),
        Quantity = removed.Quantity.Value,
        DataHash = removed.DataHash,
        LineTaxData = new LineTaxDataResponse(ByRate(removed, removed.Amounts.SubtotalTax), ByRate(removed, removed.Amounts.Tax)),
        LineSubtotal = removed.Amounts.Subtotal,
        LineSubtotalTax = removed.Amounts.SubtotalTax,
        LineTotal = removed.Amounts.Total,
        LineTax = removed.Amounts.Tax,
        Custom = removed.Selection.Data.Members(),
    };

    /// <summary>The members in the order of the wire.</summary>
    public Map<object> Members()
    {
        var members = new Map<object>();
        foreach (var (name, value) in Custom)
            members[name] = value;
        (members["key"], members["product_id"], members["variation_id"]) = (Key, ProductId, VariationId);
        (members["variation"], members["quantity"], members["data_hash"], members["line_tax_data"]) = (Variation, Quantity, DataHash, LineTaxData);
        (members["line_subtotal"], members["line_subtotal_tax"], members["line_total"], members["line_tax"]) = (LineSubtotal, LineSubtotalTax, LineTotal, LineTax);

        return members;
    }

    /// <summary>Only the sum is kept of the tax of then: it is shown in the proportions of today's rates.</summary>
    private static Map<decimal> ByRate(RemovedView removed, decimal tax)
    {
        var rates = new Map<decimal>();
        var today = removed.Taxes.Sum(amount => amount.Amount);
        if (today is 0)
            return rates;
        foreach (var amount in removed.Taxes)
            rates[amount.Rate.Id.ToString(CultureInfo.InvariantCulture)] = tax * amount.Amount / today;

        return rates;
    }
}
