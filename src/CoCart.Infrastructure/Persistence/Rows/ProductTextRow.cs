namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>What of a product is searched, without accents and in upper case; on database servers.</summary>
internal sealed class ProductTextRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Sku { get; init; }

    public required string Description { get; init; }
}
