using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A variation of a product.</summary>
[OpenEnded]
public sealed record VariationDocument : SoldDocument
{
    /// <summary>What it is fixed to.</summary>
    [ReadOnly(true)]
    public string Name { get; init; } = "";

    /// <summary>Number of its product.</summary>
    [ReadOnly(true)]
    public int ParentId { get; init; }

    /// <summary>None: that of its product.</summary>
    public DocumentImage? Image { get; init; }

    /// <summary>What it is fixed to.</summary>
    public IReadOnlyList<ChosenAttributeDocument> Attributes { get; init; } = [];
}
