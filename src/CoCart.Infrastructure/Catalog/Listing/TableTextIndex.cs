using System.Linq.Expressions;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Finds words in a table of plain texts, one row for each product.</summary>
internal abstract class TableTextIndex : ITextIndex
{
    /// <summary>The table came with the migrations.</summary>
    public virtual Task PrepareAsync(CartDbContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ClearAsync(CartDbContext context, CancellationToken cancellationToken) =>
        context.Set<ProductTextRow>().ExecuteDeleteAsync(cancellationToken);

    public Task RemoveAsync(CartDbContext context, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) =>
        context.Set<ProductTextRow>().Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);

    public Task AddAsync(CartDbContext context, IReadOnlyCollection<ProductText> texts, CancellationToken cancellationToken) =>
        CatalogIndex.StoreAsync(context, texts.Select(Row), cancellationToken);

    public IQueryable<int> Find(CartDbContext context, SearchWords words, bool withSkus) =>
        Fitting(context, words, withSkus ? TextColumns.All : TextColumns.NameAndDescription).Select(row => row.Id);

    public IQueryable<TextHit> Rank(CartDbContext context, SearchWords words)
    {
        var named = Fitting(context, words, TextColumns.Name).Select(row => row.Id);
        var numbered = Fitting(context, words, TextColumns.Sku).Select(row => row.Id);

        return Scored(Fitting(context, words, TextColumns.All), words).Select(scored => new TextHit
        {
            Id = scored.Id,
            Tier = named.Contains(scored.Id) ? 0 : numbered.Contains(scored.Id) ? 1 : 2,
            Rank = scored.Rank,
        });
    }

    /// <summary>Texts whose columns hold a part of a word, as the database finds it best.</summary>
    protected abstract Expression<Func<ProductTextRow, bool>> Holding(TextColumns columns, string word);

    /// <summary>How well texts fit; the lower the better.</summary>
    protected abstract IQueryable<TextHit> Scored(IQueryable<ProductTextRow> rows, SearchWords words);

    protected static Expression<Func<ProductTextRow, bool>> Like(TextColumns columns, string word) => columns switch
    {
        TextColumns.Name => row => row.Name.Contains(word),
        TextColumns.Sku => row => row.Sku.Contains(word),
        TextColumns.NameAndDescription => row => row.Name.Contains(word) || row.Description.Contains(word),
        _ => row => row.Name.Contains(word) || row.Sku.Contains(word) || row.Description.Contains(word),
    };

    private IQueryable<ProductTextRow> Fitting(CartDbContext context, SearchWords words, TextColumns columns)
    {
        var rows = words.Wanted.Aggregate(context.Set<ProductTextRow>().AsQueryable(), (found, word) => found.Where(Holding(columns, SortText.Plain(word))));

        return words.Unwanted.Aggregate(rows, (found, word) => found.Where(Not(Holding(columns, SortText.Plain(word)))));
    }

    private static Expression<Func<ProductTextRow, bool>> Not(Expression<Func<ProductTextRow, bool>> condition) =>
        Expression.Lambda<Func<ProductTextRow, bool>>(Expression.Not(condition.Body), condition.Parameters);

    private static ProductTextRow Row(ProductText text) =>
        new() { Id = text.Id, Name = SortText.Plain(text.Name), Sku = SortText.Plain(text.Sku), Description = SortText.Plain(text.Description) };
}

/// <summary>Where words are looked for.</summary>
internal enum TextColumns
{
    Name,
    Sku,
    NameAndDescription,
    All,
}
