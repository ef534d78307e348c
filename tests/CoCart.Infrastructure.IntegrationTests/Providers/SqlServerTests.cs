using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence.Providers;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.IntegrationTests.Providers;

/// <summary>What SQL Server is told, read by its maker's parser: no server is needed for that.</summary>
public class SqlServerTests
{
    public static TheoryData<string> OwnStatements
    {
        get
        {
            using var context = Context();
            var carts = context.CartStatements;

            return [carts.Find, carts.FindToChange, carts.Insert, carts.Update, carts.Delete, SqlServerCartDbContext.WriterSettings, SqlServerCartDbContext.CountIndex, SqlServerTextIndex.HasFullText];
        }
    }

    [Fact]
    public void The_script_of_all_migrations_is_sound()
    {
        var script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sql", "sqlserver.sql"));

        Assert.Contains("create fulltext index", script, StringComparison.Ordinal);
        Assert.Empty(TransactSql.Mistakes(script));
    }

    [Theory]
    [MemberData(nameof(OwnStatements))]
    public void Statements_of_our_own_are_sound(string sql) => Assert.Empty(TransactSql.Mistakes(sql));

    [Theory]
    [InlineData(ProductOrder.Title, "")]
    [InlineData(ProductOrder.Stock, "")]
    [InlineData(ProductOrder.Relevance, "blue \"v neck\" -mug")]
    public void Searches_are_sound(ProductOrder order, string search)
    {
        using var context = Context();
        var filter = new ProductFilter { Order = order, Search = search, Include = [1, 2], MinPrice = 5 };
        var index = new SqlServerTextIndex();
        var words = SearchWords.Parse(search);
        var entries = ProductSorting.Sortable(ProductQueries.Narrow(context, filter), order);

        var hits = entries.Join(index.Rank(context, words), entry => entry.Id, hit => hit.Id, (entry, hit) => new { entry, hit }).OrderBy(pair => pair.hit.Tier);

        Assert.Empty(TransactSql.Mistakes(ProductSorting.Sort(entries, order, isAscending: true).Skip(10).Take(10).ToQueryString()));
        Assert.Empty(TransactSql.Mistakes(hits.Skip(10).Take(10).ToQueryString()));
    }

    [Theory]
    [InlineData("select 1 limit 1")]
    [InlineData("if 1 = 1 exec('create table')")]
    public void The_parser_finds_mistakes(string sql) => Assert.NotEmpty(TransactSql.Mistakes(sql));

    private static SqlServerCartDbContext Context() => new SqlServerDesign().CreateDbContext([]);
}
