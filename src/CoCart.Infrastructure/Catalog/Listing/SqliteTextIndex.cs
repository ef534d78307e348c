using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>SQLite's full text search, by groups of three letters, so that parts of words are found, too.</summary>
internal sealed class SqliteTextIndex : ITextIndex
{
    /// <summary>Groups of three letters tell nothing of shorter words: those are looked for in the texts themselves.</summary>
    private const int Shortest = 3;

    private const string Texts = "name description";
    private const string All = "name sku description";

    public Task PrepareAsync(CartDbContext context, CancellationToken cancellationToken) => context.Database.ExecuteSqlRawAsync(
        "create virtual table if not exists product_texts using fts5(name, sku, description, tokenize='trigram remove_diacritics 1')", cancellationToken);

    public Task ClearAsync(CartDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("delete from product_texts", cancellationToken);

    public Task RemoveAsync(CartDbContext context, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"delete from product_texts where rowid in (select value from json_each({JsonSerializer.Serialize(ids)}))", cancellationToken);

    public async Task AddAsync(CartDbContext context, IEnumerable<ProductText> texts, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "insert into product_texts (rowid, name, sku, description) values (@id, @name, @sku, @description)";
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var name in (string[])["id", "name", "sku", "description"])
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        foreach (var text in texts)
            await AddAsync(command, text, cancellationToken);
    }

    public IQueryable<int> Find(CartDbContext context, SearchWords words, bool withSkus)
    {
        var condition = Condition(withSkus ? All : Texts, words);

        return context.Database.SqlQuery<int>(
            FormattableStringFactory.Create($"select rowid as Value from product_texts where {condition.Sql}", [.. condition.Values]));
    }

    public IQueryable<TextHit> Rank(CartDbContext context, SearchWords words)
    {
        var all = Condition(All, words);
        var name = Condition("name", words, all.Values.Count);
        var sku = Condition("sku", words, all.Values.Count + name.Values.Count);

        return context.Database.SqlQuery<TextHit>(FormattableStringFactory.Create(
            $"""
            select rowid as "Id", {(all.IsMatch ? "rank" : "0.0")} as "Rank", case
                when rowid in (select rowid from product_texts where {name.Sql}) then 0
                when rowid in (select rowid from product_texts where {sku.Sql}) then 1 else 2 end as "Tier"
            from product_texts where {all.Sql}
            """,
            [.. all.Values, .. name.Values, .. sku.Values]));
    }

    private static async Task AddAsync(DbCommand command, ProductText text, CancellationToken cancellationToken)
    {
        command.Parameters[0].Value = text.Id;
        command.Parameters[1].Value = text.Name;
        command.Parameters[2].Value = text.Sku;
        command.Parameters[3].Value = text.Description;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static (string Sql, IReadOnlyList<object> Values, bool IsMatch) Condition(string columns, SearchWords words, int first = 0)
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

        return (string.Join(" and ", parts), values, wanted.Count > 0);
    }

    private static string Escaped(string word) => word
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
