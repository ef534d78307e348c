using System.Linq.Expressions;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>
/// PostgreSQL's full text search says how well a text fits: it knows whole words and how they begin. Parts of words, which apps expect
/// to be found as well, come from an index of groups of three letters where the server has it.
/// </summary>
internal sealed class PostgreSqlTextIndex : TableTextIndex
{
    private const string Dictionary = "simple";

    protected override Expression<Func<ProductTextRow, bool>> Holding(TextColumns columns, string word) => Like(columns, word);

    protected override IQueryable<TextHit> Scored(IQueryable<ProductTextRow> rows, SearchWords words)
    {
        var query = string.Join(" | ", words.Wanted.Select(word => $"'{Escaped(SortText.Plain(word))}':*"));

        return rows.Select(row => new TextHit
        {
            Id = row.Id,
            Rank = -(double)EF.Property<NpgsqlTsVector>(row, ServerModel.Words).Rank(EF.Functions.ToTsQuery(Dictionary, query)),
        });
    }

    private static string Escaped(string word) => word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal);
}
