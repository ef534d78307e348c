namespace CoCart.Api.Batches;

/// <summary>Marks the routes that take batches; an action's own mark outweighs that of its controller.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RunsBatchAttribute : Attribute
{
    /// <summary>Its requests are of API v2.</summary>
    public bool OnlyV2 { get; init; }
}
