using CoCart.Application.Imports;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Counts what becomes of the rows of one kind.</summary>
internal sealed class ImportTally(string kind, string file)
{
    private readonly List<RejectedRow> _rejected = [];
    private int _created;
    private int _updated;
    private int _unchanged;

    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    public ImportCount Count => new(kind, _created, _updated, _unchanged, _rejected.Count);

    public void Created() => _created++;

    public void Updated() => _updated++;

    public void Unchanged() => _unchanged++;

    public void Reject(string row, string reason) => _rejected.Add(new RejectedRow(file, row, reason));

    /// <summary>Counts a row that exists: changed or not.</summary>
    public void Existing(bool isChanged)
    {
        if (isChanged)
            Updated();
        else
            Unchanged();
    }
}
