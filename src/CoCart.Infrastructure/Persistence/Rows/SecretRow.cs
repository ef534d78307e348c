namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>A secret that all instances share.</summary>
internal sealed class SecretRow
{
    public required string Name { get; init; }

    public required byte[] Value { get; init; }
}
