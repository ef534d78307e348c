using System.Text.Json.Serialization;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V1.Carts;

/// <summary>How to show what goes well with the cart.</summary>
[RestRequest]
public sealed record CrossSellsRequest
{
    /// <summary>Images of the products are wanted.</summary>
    public bool Thumb { get; init; }
}

/// <summary>A product that goes well with the cart; prices are formatted.</summary>
public sealed record CrossSellResponse
{
    public int Id { get; init; }

    public string ProductName { get; init; } = "";

    public string ProductTitle { get; init; } = "";

    public string Price { get; init; } = "";

    public string RegularPrice { get; init; } = "";

    /// <summary>Zero without a sale.</summary>
    public string SalePrice { get; init; } = "";

    /// <summary>URL of the thumbnail, where images are asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProductImage { get; init; }
}
