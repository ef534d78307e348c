using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A value of an attribute.</summary>
[OpenEnded]
public sealed record ChosenAttributeDocument
{
    /// <summary>Number of a shop-wide attribute; 0: the own of the product.</summary>
    public int Id { get; init; }

    /// <summary>As people read it.</summary>
    public string Name { get; init; } = "";

    /// <summary>As <c>pa_color</c>.</summary>
    [ReadOnly(true)]
    public string Slug { get; init; } = "";

    /// <summary>Name of the value.</summary>
    public string Option { get; init; } = "";
}
