namespace CoCart.Domain.Carts;

/// <summary>What is still to be told to a customer.</summary>
internal sealed class PendingNotices(IEnumerable<Notice> notices)
{
    private List<Notice> _items = [.. notices];

    public IReadOnlyList<Notice> Items => _items;

    public void Add(Notice notice)
    {
        if (!_items.Contains(notice))
            _items.Add(notice);
    }

    public IReadOnlyList<Notice> Take()
    {
        var taken = _items;
        _items = [];

        return taken;
    }
}
