using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.V1.Carts;

/// <summary>A line of the cart. Custom data of the client comes along as members of its own, before the others.</summary>
public sealed record CartItemResponse : IOrderedMembers
{
    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new Dictionary<string, string>());

    /// <summary>Names the line.</summary>
    public string Key { get; init; } = "";

    /// <summary>Of a variation, its parent's number.</summary>
    public int ProductId { get; init; }

    /// <summary>0: none.</summary>
    public int VariationId { get; init; }

    /// <summary>Chosen attribute values by attribute.</summary>
    public required Map<string> Variation { get; init; }

    public decimal Quantity { get; init; }

    /// <summary>Always an empty object.</summary>
    [TypedAs(typeof(Map<JsonElement>))]
    public JsonElement Data { get; init; } = Nothing;

    /// <summary>Digest of the product's kind and fixed attributes.</summary>
    public string DataHash { get; init; } = "";

    /// <summary>Unrounded taxes by tax rate.</summary>
    public required LineTaxDataResponse LineTaxData { get; init; }

    /// <summary>Major units, before discounts, without tax.</summary>
    public decimal LineSubtotal { get; init; }

    public decimal LineSubtotalTax { get; init; }

    /// <summary>Major units, after discounts, without tax.</summary>
    public decimal LineTotal { get; init; }

    public decimal LineTax { get; init; }

    public string ProductName { get; init; } = "";

    /// <summary>Of a variation, its parent's name.</summary>
    public string ProductTitle { get; init; } = "";

    /// <summary>Catalogue price of one, formatted.</summary>
    public string ProductPrice { get; init; } = "";

    /// <summary>URL of the thumbnail, where images are asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProductImage { get; init; }

    /// <summary>What the client wants kept with the line.</summary>
    [JsonIgnore]
    internal IEnumerable<(string Name, JsonElement Value)> Custom { get; init; } = [];

    /// <summary>The line was made by this very request: existing apps know its members in another order then.</summary>
    [JsonIgnore]
    internal bool IsNew { get; init; }

    /// <summary>The members in the order of the wire. Custom data cannot change what the shop says, but takes its place.</summary>
    public Map<object> Members()
    {
        var members = new Map<object>();
        foreach (var (name, value) in Custom)
            members[name] = value;
        (members["key"], members["product_id"], members["variation_id"]) = (Key, ProductId, VariationId);
        (members["variation"], members["quantity"]) = (Variation, Quantity);
        if (IsNew)
            members["data"] = Data;
        (members["data_hash"], members["line_tax_data"]) = (DataHash, LineTaxData);
        (members["line_subtotal"], members["line_subtotal_tax"], members["line_total"], members["line_tax"]) = (LineSubtotal, LineSubtotalTax, LineTotal, LineTax);
        members["data"] = Data;
        (members["product_name"], members["product_title"], members["product_price"]) = (ProductName, ProductTitle, ProductPrice);
        if (ProductImage is not null)
            members["product_image"] = ProductImage;

        return members;
    }
}

/// <summary>Unrounded taxes by tax rate, before and after discounts.</summary>
public sealed record LineTaxDataResponse(Map<decimal> Subtotal, Map<decimal> Total);
