namespace CoCart.Client;

/// <summary>Keeps the key as long as the object lives.</summary>
/// <param name="key">Of a cart that is known already.</param>
public sealed class MemoryCartKeyStore(string? key = null) : ICartKeyStore
{
    private volatile string? _key = key;

    public ValueTask<string?> GetAsync(CancellationToken cancellationToken) => new(_key);

    public ValueTask SetAsync(string? key, CancellationToken cancellationToken)
    {
        _key = key;

        return default;
    }
}
