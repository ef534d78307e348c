namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Which variations of the file belong to which product, and what they vary by.</summary>
internal sealed class CsvFamilies
{
    private readonly Dictionary<int, List<(int Position, int Id)>> _children = [];
    private readonly Dictionary<int, HashSet<string>> _attributes = [];

    public static CsvFamilies Read(CsvTable table, CsvNumbers numbers)
    {
        var families = new CsvFamilies();
        foreach (var row in table.Rows())
            if (row.IsVariation && numbers.Fault(row) is null && numbers.Find(row["Parent"]) is { } parent)
                families.Add(row, numbers.Of(row), parent);

        return families;
    }

    /// <summary>Variations in their order.</summary>
    public IEnumerable<int> Children(int product) => _children.GetValueOrDefault(product)?.Order().Select(child => child.Id) ?? [];

    public bool VaryBy(int product, string attribute) => _attributes.GetValueOrDefault(product)?.Contains(attribute) ?? false;

    private void Add(CsvRow row, int id, int parent)
    {
        if (!_children.TryGetValue(parent, out var children))
            (_children[parent], _attributes[parent]) = (children = [], []);
        _ = int.TryParse(row["Position"], out var position);
        children.Add((position, id));
        _attributes[parent].UnionWith(row.Attributes.Select(attribute => attribute.Name));
    }
}
