using System.Text.Json;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>
/// Whole words of the texts, and which products have them. Most searches are for parts of few words: those words are looked up first,
/// and then the products of just them, many times faster than by groups of three letters that thousands of other words have, too.
/// </summary>
internal static class SqliteWordIndex
{
    /// <summary>Part of more words than this, a search is no longer about few.</summary>
    private const int MostWords = 64;

    // texts come here as plain words: there is nothing left to take apart but the blanks
    private const string Tables =
        """
        create table search_words (word text primary key) without rowid;
        create virtual table product_words using fts5(name, sku, description, content='', contentless_delete=1, detail='column', tokenize='ascii')
        """;

    /// <summary>Makes the tables. A database from before there were any gets the words of the texts it has.</summary>
    public static async Task PrepareAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        if (await IsPreparedAsync(context, cancellationToken))
            return;

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await IsPreparedAsync(context, cancellationToken))
            return; // another process was faster

        await context.Database.ExecuteSqlRawAsync(Tables, cancellationToken);
        var texts = await context.Database.SqlQuery<ProductText>(
            $"select rowid as Id, name as Name, sku as Sku, description as Description from product_texts").ToListAsync(cancellationToken);
        await AddAsync(context, texts, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public static Task ClearAsync(CartDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("delete from product_words; delete from search_words", cancellationToken);

    /// <summary>Words that no text has any more stay: they lead to nothing, and come back with the next edition.</summary>
    public static Task RemoveAsync(CartDbContext context, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"delete from product_words where rowid in (select value from json_each({JsonSerializer.Serialize(ids)}))", cancellationToken);

    public static async Task AddAsync(CartDbContext context, IReadOnlyCollection<ProductText> texts, CancellationToken cancellationToken)
    {
        var all = new HashSet<string>();
        await using var command = new TextInsert(context, "product_words");
        foreach (var text in texts)
            await command.RunAsync(
                text with { Name = Words(text.Name, all), Sku = Words(text.Sku, all), Description = Words(text.Description, all) }, cancellationToken);

        await context.Database.ExecuteSqlAsync(
            $"insert or ignore into search_words select value from json_each({JsonSerializer.Serialize(all)})", cancellationToken);
    }

    /// <summary>The words of the texts that a part of a word stands in; none: too many to ask for each.</summary>
    public static async Task<IReadOnlyList<string>?> FindAsync(CartDbContext context, string part, CancellationToken cancellationToken)
    {
        var words = await context.Database
            .SqlQuery<string>($"select word as Value from search_words where instr(word, {part}) > 0 limit {MostWords + 1}")
            .ToListAsync(cancellationToken);

        return words.Count > MostWords ? null : words;
    }

    /// <summary>What the full text search is asked: of each list one word at least.</summary>
    public static string Match(string columns, IEnumerable<IReadOnlyList<string>> words) =>
        string.Join(" AND ", words.Select(any => $"({{{columns}}} : ({(any.Count > 0 ? string.Join(" OR ", any.Select(word => $"\"{word}\"")) : "\"\"")}))"));

    private static async Task<bool> IsPreparedAsync(CartDbContext context, CancellationToken cancellationToken) =>
        (await PlainQuery.TextsAsync(context, "select name from sqlite_master where name = 'product_words'", cancellationToken)).Count > 0;

    private static string Words(string text, HashSet<string> all)
    {
        var words = WordSplitter.Distinct(text);
        all.UnionWith(words);

        return string.Join(' ', words);
    }
}
