using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Persistence;

namespace CoCart.Infrastructure.Management;

/// <summary>What one command changes of the store: through what, when, and what has to be brought up to date afterwards.</summary>
internal sealed class StoreWork(CartDbContext context, DateTimeOffset now, Store store, CancellationToken cancellationToken)
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss";

    public CartDbContext Context { get; } = context;

    public DateTimeOffset Now { get; } = now;

    /// <summary>The store as it was when the command began.</summary>
    public Store Store { get; } = store;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Hashes of passwords that were worked out before the transaction.</summary>
    public required Func<string, string> HashOf { get; init; }

    /// <summary>Products that have changed, or whose variations have.</summary>
    public HashSet<int> Families { get; } = [];

    /// <summary>Categories, tags, brands, attributes or their values have changed.</summary>
    public bool HasChangedTerms { get; set; }

    /// <summary>Anything has changed.</summary>
    public bool HasChanged { get; set; }

    /// <summary>Writes when a document was changed.</summary>
    public void Stamp(JsonObject document, string name)
    {
        document[name] = Store.Site.Clock(Now).ToString(Form, CultureInfo.InvariantCulture);
        document[$"{name}_gmt"] = Now.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);
    }

    /// <summary>A date that was sent stands in the document twice: by the shop's clock and in UTC.</summary>
    public void TakeDate(JsonObject document, JsonElement fields, string name)
    {
        if (fields.TryGetProperty(name, out _))
            document[$"{name}_gmt"] = Moved(document[name], isToUtc: true);
        else if (fields.TryGetProperty($"{name}_gmt", out _))
            document[name] = Moved(document[$"{name}_gmt"], isToUtc: false);
    }

    /// <summary>Stores what was added to the context or changed in it.</summary>
    public async Task SaveAsync()
    {
        HasChanged = true;
        await Context.SaveChangesAsync(CancellationToken);
        Context.ChangeTracker.Clear();
    }

    private JsonNode? Moved(JsonNode? date, bool isToUtc)
    {
        if (date is null)
            return null;
        var moment = DateTime.Parse($"{date}", CultureInfo.InvariantCulture);
        var ahead = Store.Site.Clock(new DateTimeOffset(moment, TimeSpan.Zero)) - moment;

        return (isToUtc ? moment - ahead : moment + ahead).ToString(Form, CultureInfo.InvariantCulture);
    }
}
