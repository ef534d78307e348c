namespace CoCart.Api.Batches;

/// <summary>Marks what may be part of a batch: what does its work in the transaction of the carts, or only looks.</summary>
/// <param name="isAllowed">May be part of a batch; an action's own mark outweighs that of its controller.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class BatchableAttribute(bool isAllowed = true) : Attribute
{
    public bool IsAllowed { get; } = isAllowed;

    /// <summary>Only with GET.</summary>
    public bool ReadsOnly { get; init; }
}
