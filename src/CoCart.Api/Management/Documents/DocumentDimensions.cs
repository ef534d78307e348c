using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A size in the unit of the shop.</summary>
[OpenEnded]
public sealed record DocumentDimensions
{
    /// <summary>Decimal text.</summary>
    public string Length { get; init; } = "";

    /// <summary>Decimal text.</summary>
    public string Width { get; init; } = "";

    /// <summary>Decimal text.</summary>
    public string Height { get; init; } = "";
}
