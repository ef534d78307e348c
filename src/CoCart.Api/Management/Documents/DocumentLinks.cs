using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>Where a document and what belongs to it is.</summary>
[OpenEnded]
public sealed record DocumentLinks
{
    /// <summary>The document.</summary>
    public IReadOnlyList<DocumentLink> Self { get; init; } = [];

    /// <summary>All of its kind.</summary>
    public IReadOnlyList<DocumentLink> Collection { get; init; } = [];

    /// <summary>What it belongs to.</summary>
    public IReadOnlyList<DocumentLink> Up { get; init; } = [];
}
