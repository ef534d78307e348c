using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>An attribute of a product.</summary>
[OpenEnded]
[SchemaName("AttributeOfProduct")]
public sealed record ProductAttributeDocument
{
    /// <summary>Number of a shop-wide attribute; 0: the own of the product.</summary>
    public int Id { get; init; }

    /// <summary>As people read it.</summary>
    public string Name { get; init; } = "";

    /// <summary>As <c>pa_color</c>.</summary>
    [ReadOnly(true)]
    public string Slug { get; init; } = "";

    /// <summary>Its place from 0.</summary>
    public int Position { get; init; }

    /// <summary>The shop shows it.</summary>
    public bool Visible { get; init; }

    /// <summary>The variations differ in it.</summary>
    public bool Variation { get; init; }

    /// <summary>Names of its values.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}
