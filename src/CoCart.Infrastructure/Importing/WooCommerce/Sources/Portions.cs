using System.Runtime.CompilerServices;

namespace CoCart.Infrastructure.Importing.WooCommerce.Sources;

/// <summary>Cuts rows into portions.</summary>
internal static class Portions
{
    /// <summary>So many rows keep a running server's writers waiting for some hundredths of a second.</summary>
    private const int Size = 500;

    public static async IAsyncEnumerable<SourcePortion> Of(IAsyncEnumerable<SourceRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var portion = new List<SourceRow>(Size);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            portion.Add(row);
            if (portion.Count < Size)
                continue;
            yield return new SourcePortion(portion);
            portion = new List<SourceRow>(Size);
        }

        if (portion.Count > 0)
            yield return new SourcePortion(portion);
    }
}
