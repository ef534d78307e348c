using CoCart.Application.Carts;

namespace CoCart.Application.Batches;

/// <summary>What the requests of a batch, or one alone, know of what they are part of.</summary>
internal sealed class BatchScope(CartCondition condition)
{
    /// <summary>What the whole depends on.</summary>
    public CartCondition Condition { get; } = condition;

    /// <summary>Only the last cart of the batch is answered, so those in between are neither priced nor shown.</summary>
    public bool IsUnseen { get; set; }
}
