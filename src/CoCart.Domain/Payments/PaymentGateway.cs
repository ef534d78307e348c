namespace CoCart.Domain.Payments;

/// <summary>A way to pay that the store has switched on.</summary>
public sealed record PaymentGateway
{
    public required string Id { get; init; }

    /// <summary>As customers read it.</summary>
    public required string Title { get; init; }

    /// <summary>As the shop's own people read it.</summary>
    public string MethodTitle { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>What it can do, as <c>products</c> or <c>refunds</c>.</summary>
    public IReadOnlyList<string> Supports { get; init; } = [];

    /// <summary>Place in the list; the lowest comes first.</summary>
    public int Order { get; init; }
}
