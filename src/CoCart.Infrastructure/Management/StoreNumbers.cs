using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management;

/// <summary>Numbers of new documents: always above every number there has been, for what is gone may still be named somewhere.</summary>
internal static class StoreNumbers
{
    /// <summary>Products, coupons and media share their numbers, as the original's posts do.</summary>
    public const string Posts = "posts";

    /// <summary>Categories, tags, brands, shipping classes and values of attributes share theirs.</summary>
    public const string Terms = "terms";

    public const string Users = "users";

    private const string Kind = "last_number";

    private static readonly Dictionary<string, string[]> Records = new()
    {
        [Posts] = [StoreRecordKinds.Media],
        [Terms] = [StoreRecordKinds.Category, StoreRecordKinds.Tag, StoreRecordKinds.Brand, StoreRecordKinds.ShippingClass, StoreRecordKinds.AttributeTerm],
    };

    public static async Task<int> NextAsync(StoreWork work, string series)
    {
        var next = Math.Max(await LargestAsync(work, series), await LastAsync(work, series)) + 1;
        await KeepAsync(work, series, next);

        return next;
    }

    /// <summary>No later document gets this number or one below it.</summary>
    public static async Task KeepAsync(StoreWork work, string series, int number)
    {
        if (await LastAsync(work, series) >= number)
            return;
        var row = await work.Context.Records.AsTracking().FirstOrDefaultAsync(record => record.Kind == Kind && record.Key == series, work.CancellationToken);
        if (row is null)
            work.Context.Add(new StoreRecordRow { Kind = Kind, Key = series, Document = StoredJson.Key(number) });
        else
            row.Document = StoredJson.Key(number);
        await work.SaveAsync();
    }

    private static async Task<int> LastAsync(StoreWork work, string series) =>
        await work.Context.Records.Where(record => record.Kind == Kind && record.Key == series).Select(record => record.Document).FirstOrDefaultAsync(work.CancellationToken) is { } kept
            ? StoredJson.Number(kept)
            : 0;

    private static async Task<int> LargestAsync(StoreWork work, string series)
    {
        var (context, cancellationToken) = (work.Context, work.CancellationToken);
        string[] kinds = Records.TryGetValue(series, out var shared) ? shared : [series];
        var keys = await context.Records.Where(record => kinds.Contains(record.Kind)).Select(record => record.Key).ToListAsync(cancellationToken);
        var largest = keys.Select(key => StoredJson.Number(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..])).DefaultIfEmpty().Max();

        return series switch
        {
            Posts => Math.Max(largest, Math.Max(
                await context.Products.MaxAsync(row => (int?)row.Id, cancellationToken) ?? 0,
                await context.Coupons.MaxAsync(row => (int?)row.Id, cancellationToken) ?? 0)),
            Users => await context.Users.MaxAsync(row => (int?)row.Id, cancellationToken) ?? 0,
            _ => largest,
        };
    }
}
