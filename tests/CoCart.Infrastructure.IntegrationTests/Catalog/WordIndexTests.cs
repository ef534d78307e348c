using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Catalog;

/// <summary>The index of words finds what the texts themselves hold.</summary>
public sealed class WordIndexTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    public async Task InitializeAsync()
    {
        _process = await _store.StartProcessAsync();
        await TestStore.ImportAsync(_process);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [SqliteFact]
    public async Task Every_part_of_every_word_is_found_by_words_as_it_is_by_parts()
    {
        await using var context = await ContextAsync(_process);
        var index = new SqliteTextIndex();
        var texts = await context.Database.SqlQuery<string>($"select name || ' ' || description as Value from product_texts").ToListAsync();
        var parts = texts.SelectMany(WordSplitter.Distinct).SelectMany(Parts).Distinct().ToList();
        var different = new List<string>();
        var answered = 0;

        foreach (var part in parts)
        {
            var words = new SearchWords([part], []);
            var known = await index.LookUpAsync(context, words, CancellationToken.None);
            answered += known.Known.Count;
            if (!(await FindAsync(context, index, words)).SequenceEqual(await FindAsync(context, index, known)))
                different.Add(part);
        }

        Assert.Empty(different);
        Assert.InRange(answered, parts.Count * 9 / 10, parts.Count);
    }

    [SqliteFact]
    public async Task A_database_from_before_there_were_words_gets_them_from_its_texts()
    {
        await using (var context = await ContextAsync(_process))
            await context.Database.ExecuteSqlRawAsync("drop table product_words; drop table search_words");

        await using var restarted = await ContextAsync(await _store.StartProcessAsync());
        var index = new SqliteTextIndex();
        var known = await index.LookUpAsync(restarted, new SearchWords(["oodie"], []), CancellationToken.None);

        Assert.Equal(["hoodie"], known.Known.Single().Where(word => word.Length is 6));
        Assert.Contains(43, await FindAsync(restarted, index, known));
    }

    private static IEnumerable<string> Parts(string word) =>
        word.Length < 4 ? [] : [word, word[1..], word[..^1], word.Substring(word.Length / 3, 3)];

    private static async Task<List<int>> FindAsync(CartDbContext context, SqliteTextIndex index, SearchWords words) =>
        await index.Find(context, words, withSkus: false).OrderBy(id => id).ToListAsync();

    private static Task<CartDbContext> ContextAsync(ServiceProvider? process) =>
        (process ?? throw new InvalidOperationException("not started")).GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();
}
