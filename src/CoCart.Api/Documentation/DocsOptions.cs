namespace CoCart.Api.Documentation;

/// <summary>The pages at <c>/docs</c>.</summary>
internal sealed record DocsOptions
{
    public const string Section = "Docs";

    /// <summary>They are served; without them the OpenAPI documents still are.</summary>
    public bool Enabled { get; init; } = true;
}
