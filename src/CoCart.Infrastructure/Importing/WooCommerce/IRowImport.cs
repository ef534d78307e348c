using CoCart.Infrastructure.Importing.WooCommerce.Sources;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Takes rows of one kind into the tables; whoever calls it stores them.</summary>
internal interface IRowImport
{
    string Kind { get; }

    Task TakeAsync(IReadOnlyList<SourceRow> rows, ImportTally tally, CancellationToken cancellationToken);
}
