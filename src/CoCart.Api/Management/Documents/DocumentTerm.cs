using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A category or tag of a product.</summary>
[OpenEnded]
public sealed record DocumentTerm
{
    /// <summary>Its number.</summary>
    public int Id { get; init; }

    /// <summary>As people read it.</summary>
    [ReadOnly(true)]
    public string Name { get; init; } = "";

    /// <summary>Its name in addresses.</summary>
    [ReadOnly(true)]
    public string Slug { get; init; } = "";
}
