using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>An address.</summary>
[OpenEnded]
public sealed record DocumentLink
{
    /// <summary>The address.</summary>
    public required string Href { get; init; }
}
