using System.Linq.Expressions;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>SQL Server's full text search where the server has it, which finds words by how they begin; else texts are read, which finds parts of words.</summary>
internal sealed class SqlServerTextIndex : TableTextIndex
{
    /// <summary>Whether the migration could make a full text index.</summary>
    public const string HasFullText = "select count(*) as [Value] from sys.fulltext_indexes where object_id = object_id('product_texts')";

    private bool _hasFullText;

    public override async Task PrepareAsync(CartDbContext context, CancellationToken cancellationToken) =>
        _hasFullText = await context.Database.SqlQueryRaw<int>(HasFullText).SingleAsync(cancellationToken) > 0;

    protected override Expression<Func<ProductTextRow, bool>> Holding(TextColumns columns, string word)
    {
        if (!_hasFullText)
            return Like(columns, word);
        var phrase = $"\"{word.Replace("\"", "", StringComparison.Ordinal)}*\"";

        return columns switch
        {
            TextColumns.Name => row => EF.Functions.Contains(row.Name, phrase),
            TextColumns.Sku => row => EF.Functions.Contains(row.Sku, phrase),
            TextColumns.NameAndDescription => row => EF.Functions.Contains(row.Name, phrase) || EF.Functions.Contains(row.Description, phrase),
            _ => row => EF.Functions.Contains(row.Name, phrase) || EF.Functions.Contains(row.Sku, phrase) || EF.Functions.Contains(row.Description, phrase),
        };
    }

    /// <summary>Within what fits equally well, the newest comes first.</summary>
    protected override IQueryable<TextHit> Scored(IQueryable<ProductTextRow> rows, SearchWords words) => rows.Select(row => new TextHit { Id = row.Id });
}
