using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A country of a continent, with its customs where they are known.</summary>
[OpenEnded]
public sealed record ContinentCountryDocument
{
    /// <summary>Two letters.</summary>
    [ReadOnly(true)]
    public required string Code { get; init; }

    /// <summary>As people read it.</summary>
    [ReadOnly(true)]
    public string Name { get; init; } = "";

    /// <summary>Three letters.</summary>
    [ReadOnly(true)]
    public string CurrencyCode { get; init; } = "";

    /// <summary>Where the symbol stands.</summary>
    [ReadOnly(true)]
    public string CurrencyPos { get; init; } = "";

    /// <summary>Between whole and broken units.</summary>
    [ReadOnly(true)]
    public string DecimalSep { get; init; } = "";

    /// <summary>Between thousands.</summary>
    [ReadOnly(true)]
    public string ThousandSep { get; init; } = "";

    /// <summary>Digits of broken units.</summary>
    [ReadOnly(true)]
    public int NumDecimals { get; init; }

    /// <summary>Unit of lengths.</summary>
    [ReadOnly(true)]
    public string DimensionUnit { get; init; } = "";

    /// <summary>Unit of weights.</summary>
    [ReadOnly(true)]
    public string WeightUnit { get; init; } = "";

    /// <summary>Its states.</summary>
    [ReadOnly(true)]
    public IReadOnlyList<StateDocument> States { get; init; } = [];
}
