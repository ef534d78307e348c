namespace CoCart.Application.Batches;

/// <summary>What the requests of a batch know of it.</summary>
internal sealed class BatchScope
{
    /// <summary>Only the last cart of the batch is answered, so those in between are neither priced nor shown.</summary>
    public bool IsUnseen { get; set; }
}
