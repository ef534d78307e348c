namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// The carts that the only writer of a file has read or written lately: commands on the same cart mostly follow each other. As long as
/// nobody else writes, what is known here is what the file holds. Two generations, of which the older one is dropped whole. Large
/// carts are not kept here: <see cref="CartMemory"/> knows them.
/// </summary>
internal sealed class LatestCarts
{
    private const int MostBytesOfGeneration = 512 << 10;

    /// <summary>What a cart takes beside its contents, at least.</summary>
    private const int Overhead = 1 << 10;

    private Dictionary<string, StoredCart> _young = new(StringComparer.Ordinal);
    private Dictionary<string, StoredCart> _old = new(StringComparer.Ordinal);
    private int _bytes;

    public StoredCart? Find(string key) => _young.GetValueOrDefault(key) ?? _old.GetValueOrDefault(key);

    public void Keep(StoredCart cart)
    {
        if (cart.Row.Contents.Length >= CartMemory.LargeBytes)
        {
            Forget(cart.Row.Key);
            return;
        }

        if (_bytes > MostBytesOfGeneration)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
            _bytes = 0;
        }

        _bytes += cart.Row.Contents.Length + Overhead;
        _young[cart.Row.Key] = cart;
    }

    /// <summary>The rows may be other ones, or none.</summary>
    public void Forget()
    {
        _young.Clear();
        _old.Clear();
        _bytes = 0;
    }

    private void Forget(string key)
    {
        _young.Remove(key);
        _old.Remove(key);
    }
}
