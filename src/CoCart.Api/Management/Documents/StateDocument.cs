using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A state of a country.</summary>
[OpenEnded]
public sealed record StateDocument
{
    /// <summary>Within its country.</summary>
    [ReadOnly(true)]
    public required string Code { get; init; }

    /// <summary>As people read it.</summary>
    [ReadOnly(true)]
    public string Name { get; init; } = "";
}
