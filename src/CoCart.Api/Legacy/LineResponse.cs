using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;

namespace CoCart.Api.Legacy;

/// <summary>A line of the cart. Custom data of the client comes along as members of its own, before the others.</summary>
public sealed record LineResponse : IOrderedMembers
{
    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new Dictionary<string, string>());

    public string Key { get; init; } = "";

    /// <summary>Of a variation, its parent's number.</summary>
    public int ProductId { get; init; }

    /// <summary>0: none.</summary>
    public int VariationId { get; init; }

    /// <summary>Chosen attribute values by attribute.</summary>
    public required Map<string> Variation { get; init; }

    public decimal Quantity { get; init; }

    /// <summary>Unrounded taxes by tax rate.</summary>
    public required LineTaxResponse LineTaxData { get; init; }

    /// <summary>Major units, before discounts, without tax.</summary>
    public decimal LineSubtotal { get; init; }

    public decimal LineSubtotalTax { get; init; }

    /// <summary>Major units, after discounts, without tax.</summary>
    public decimal LineTotal { get; init; }

    public decimal LineTax { get; init; }

    /// <summary>Always an empty object.</summary>
    public JsonElement Data { get; init; } = Nothing;

    /// <summary>Not told of a line that was just added.</summary>
    public string? ProductName { get; init; }

    /// <summary>URL of the thumbnail, where images are asked for.</summary>
    public string? ProductImage { get; init; }

    [JsonIgnore]
    internal IEnumerable<(string Name, JsonElement Value)> Custom { get; init; } = [];

    public Map<object> Members()
    {
        var members = new Map<object>();
        foreach (var (name, value) in Custom)
            members[name] = value;
        (members["key"], members["product_id"], members["variation_id"]) = (Key, ProductId, VariationId);
        (members["variation"], members["quantity"], members["line_tax_data"]) = (Variation, Quantity, LineTaxData);
        (members["line_subtotal"], members["line_subtotal_tax"], members["line_total"], members["line_tax"]) = (LineSubtotal, LineSubtotalTax, LineTotal, LineTax);
        members["data"] = Data;
        if (ProductName is not null)
            members["product_name"] = ProductName;
        if (ProductImage is not null)
            members["product_image"] = ProductImage;

        return members;
    }
}

/// <summary>Unrounded taxes by tax rate, before and after discounts.</summary>
public sealed record LineTaxResponse(Map<decimal> Subtotal, Map<decimal> Total);
