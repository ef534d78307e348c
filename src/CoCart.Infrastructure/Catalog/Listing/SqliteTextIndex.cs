using System.Runtime.CompilerServices;
using System.Text.Json;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>SQLite's full text search, by groups of three letters, so that parts of words are found, too; where
/// they are parts of few words, by those words.</summary>
internal sealed class SqliteTextIndex : ITextIndex
{
    /// <summary>Groups of three letters tell nothing of shorter words: those are looked for in the texts themselves.</summary>
    private const int Shortest = 3;

    private const string Texts = "name description";
    private const string All = "name sku description";

    public async Task PrepareAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync(
            "create virtual table if not exists product_texts using fts5(name, sku, description, tokenize='trigram remove_diacritics 1')", cancellationToken);
        await SqliteWordIndex.PrepareAsync(context, cancellationToken);
    }

    public async Task ClearAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync("delete from product_texts", cancellationToken);
        await SqliteWordIndex.ClearAsync(context, cancellationToken);
    }

    public async Task RemoveAsync(CartDbContext context, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"delete from product_texts where rowid in (select value from json_each({JsonSerializer.Serialize(ids)}))", cancellationToken);
        await SqliteWordIndex.RemoveAsync(context, ids, cancellationToken);
    }

    public async Task AddAsync(CartDbContext context, IReadOnlyCollection<ProductText> texts, CancellationToken cancellationToken)
    {
        await using (var command = new TextInsert(context, "product_texts"))
        {
            foreach (var text in texts)
                await command.RunAsync(text, cancellationToken);
        }

        await SqliteWordIndex.AddAsync(context, texts, cancellationToken);
    }

    public async ValueTask<SearchWords> LookUpAsync(CartDbContext context, SearchWords words, CancellationToken cancellationToken)
    {
        var known = new List<IReadOnlyList<string>>();
        foreach (var wanted in words.Unwanted.Count is 0 ? words.Wanted : [])
        {
            if (WordSplitter.AsWord(wanted) is not { } part || await SqliteWordIndex.FindAsync(context, part, cancellationToken) is not { } whole)
                return words;
            known.Add(whole);
        }

        return words with { Known = known };
    }

    public IQueryable<int> Find(CartDbContext context, SearchWords words, bool withSkus)
    {
        var condition = Condition(withSkus ? All : Texts, words);

        return context.Database.SqlQuery<int>(
            FormattableStringFactory.Create($"select rowid as Value from {condition.Table} where {condition.Sql}", [.. condition.Values]));
    }

    public IQueryable<TextHit> Rank(CartDbContext context, SearchWords words)
    {
        var all = Condition(All, words);
        var name = Condition("name", words, all.Values.Count);
        var sku = Condition("sku", words, all.Values.Count + name.Values.Count);

        return context.Database.SqlQuery<TextHit>(FormattableStringFactory.Create(
            $"""
            select rowid as "Id", {(all.IsMatch ? "rank" : "0.0")} as "Rank", case
                when rowid in (select rowid from {name.Table} where {name.Sql}) then 0
                when rowid in (select rowid from {sku.Table} where {sku.Sql}) then 1 else 2 end as "Tier"
            from {all.Table} where {all.Sql}
            """,
            [.. all.Values, .. name.Values, .. sku.Values]));
    }

    private static TextCondition Condition(string columns, SearchWords words, int first = 0) => words.Known.Count > 0
        ? new TextCondition("product_words", $"product_words match {{{first}}}", [SqliteWordIndex.Match(columns, words.Known)], IsMatch: true)
        : PartsCondition(columns, words, first);

    private static TextCondition PartsCondition(string columns, SearchWords words, int first)
    {
        var parts = new List<string>();
        var values = new List<object>();
        var wanted = words.Wanted.Where(word => word.Length >= Shortest).ToList();
        if (wanted.Count > 0)
        {
            parts.Add($"product_texts match {{{first}}}");
            values.Add(string.Join(" AND ", wanted.Select(word => $"({{{columns}}} : \"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\")")));
        }

        foreach (var (word, isWanted) in words.Wanted.Where(word => word.Length < Shortest).Select(word => (word, true))
            .Concat(words.Unwanted.Select(word => (word, false))))
        {
            var place = $"{{{first + values.Count}}}";
            var hit = string.Join(" or ", columns.Split(' ').Select(column => $"{column} like {place} escape '\\'"));
            parts.Add(isWanted ? $"({hit})" : $"not ({hit})");
            values.Add($"%{Escaped(word)}%");
        }

        return new TextCondition("product_texts", string.Join(" and ", parts), values, wanted.Count > 0);
    }

    private static string Escaped(string word) => word
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);

    /// <summary>How a table is asked for words.</summary>
    private sealed record TextCondition(string Table, string Sql, IReadOnlyList<object> Values, bool IsMatch);
}
