namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Exports do not tell the slugs of variations: they are made of the names, as the shop does it, and numbered where they are taken.</summary>
/// <param name="taken">Slugs that variations have already.</param>
internal sealed class VariationSlugs(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = [.. taken];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>A new variation's.</summary>
    public string Next(string slug)
    {
        var count = _counts.GetValueOrDefault(slug) + 1;
        while (!_taken.Add(Numbered(slug, count)))
            count++;
        _counts[slug] = count;

        return Numbered(slug, count);
    }

    /// <summary>What a variation has it keeps, as long as it is called so.</summary>
    public string Keep(string slug, string known) => known.StartsWith(slug, StringComparison.Ordinal) ? known : Next(slug);

    private static string Numbered(string slug, int count) => count is 1 ? slug : $"{slug}-{count}";
}
