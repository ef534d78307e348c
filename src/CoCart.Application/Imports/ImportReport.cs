namespace CoCart.Application.Imports;

/// <summary>What an import did, kind by kind.</summary>
/// <param name="Kinds">Counts by kind of row, in the order of import.</param>
/// <param name="Rejected">Rows that could not be taken, with the reason.</param>
/// <param name="Left">What the origin does not give out, as a shop without that route.</param>
/// <param name="IsDryRun">Nothing was stored: these are the counts that there would be.</param>
/// <param name="Duration">How long it took.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportCount> Kinds, IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<string> Left, bool IsDryRun, TimeSpan Duration)
{
    public bool ChangedAnything => Kinds.Any(kind => kind.Created + kind.Updated > 0);
}

/// <summary>What happened to the rows of one kind.</summary>
public sealed record ImportCount(string Kind, int Created, int Updated, int Unchanged, int Rejected);

/// <summary>A row that could not be taken.</summary>
/// <param name="File">Where it stood.</param>
/// <param name="Row">Its number or name, as far as it has one.</param>
/// <param name="Reason">Why not.</param>
public sealed record RejectedRow(string File, string Row, string Reason);

/// <summary>How far an import is.</summary>
/// <param name="Kind">The kind that is being read.</param>
/// <param name="Done">Kinds that are done.</param>
/// <param name="Total">All kinds.</param>
/// <param name="Rows">Rows of this kind that are done.</param>
public sealed record ImportProgress(string Kind, int Done, int Total, int Rows);
