using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V2.Carts;

/// <summary>A fee to add.</summary>
[RestRequest]
public sealed record AddFeeRequest : CartRequest
{
    /// <summary>What it is for, as people read it; a cart has one fee of a name.</summary>
    [Required]
    [Example("\"Gift wrapping\"")]
    public string Name { get; init; } = "";

    /// <summary>Decimal text in major units, as <c>4.50</c>; below zero it is a rebate.</summary>
    [Required]
    [Example("\"4.50\"")]
    public string Amount { get; init; } = "";

    /// <summary>Tax is charged on it.</summary>
    [Example("true")]
    public bool Taxable { get; init; }

    /// <summary>Slug of the tax class; empty for the standard class.</summary>
    public string TaxClass { get; init; } = "";
}
