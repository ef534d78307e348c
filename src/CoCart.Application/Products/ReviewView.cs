using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>What a customer thinks of a product.</summary>
public sealed record ReviewView
{
    public required int Id { get; init; }

    public required ProductId ProductId { get; init; }

    public required string Status { get; init; }

    public required string Author { get; init; }

    public required string Email { get; init; }

    /// <summary>The user who wrote it; none: a guest.</summary>
    public int? UserId { get; init; }

    public required string Text { get; init; }

    /// <summary>Stars; 0: none given.</summary>
    public int Rating { get; init; }

    /// <summary>The author has bought the product.</summary>
    public bool IsVerified { get; init; }

    public StoreMoment Created { get; init; }

    /// <summary>Address of the product's page.</summary>
    public string ProductPermalink { get; init; } = "";
}
