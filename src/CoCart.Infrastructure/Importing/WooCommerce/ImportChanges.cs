using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Collects which products must be found by other things than before.</summary>
internal sealed class ImportChanges
{
    private readonly HashSet<int> _products = [];
    private bool _isEverything;

    /// <summary>Their numbers; none: all products.</summary>
    public IReadOnlyCollection<int>? Products => _isEverything ? null : _products;

    /// <summary>Categories, tags or brands have changed: they are shown otherwise, but products are found by their numbers.</summary>
    public bool HasTerms { get; private set; }

    /// <summary>A product, one of its variations, or what customers think of it.</summary>
    public void Product(int id) => _products.Add(id);

    /// <summary>Products name attributes and their values by words, which may be any product's.</summary>
    public void Record(string kind)
    {
        _isEverything |= kind is StoreRecordKinds.Attribute or StoreRecordKinds.AttributeTerm;
        HasTerms |= kind is StoreRecordKinds.Category or StoreRecordKinds.Tag or StoreRecordKinds.Brand;
    }
}
