using CoCart.Application.Imports;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Counts what becomes of the rows of one kind.</summary>
internal sealed class ImportTally(string kind, string place)
{
    private readonly List<RejectedRow> _rejected = [];
    private int _created;
    private int _updated;
    private int _unchanged;

    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    public ImportCount Count => new(kind, _created, _updated, _unchanged, _rejected.Count);

    public int Changes => _created + _updated;

    public void Created() => _created++;

    /// <summary>Counts a row that exists: changed or not.</summary>
    public void Existing(bool isChanged)
    {
        if (isChanged)
            _updated++;
        else
            _unchanged++;
    }

    /// <summary>A row that cannot be read is rejected, and stops no other.</summary>
    public bool IsGood(SourceRow row, Action check)
    {
        try
        {
            if (row.Fault is { } fault)
                throw new FormatException(fault);
            check();
            return true;
        }
        catch (Exception mistake) when (mistake is FormatException or ArgumentException or InvalidOperationException or OverflowException)
        {
            _rejected.Add(new RejectedRow(place, row.Label, mistake.Message));
            return false;
        }
    }
}
