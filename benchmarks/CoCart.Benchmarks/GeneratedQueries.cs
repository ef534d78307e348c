namespace CoCart.Benchmarks;

/// <summary>Searches in a generated shop, no two alike: one or two words, two filters, and sometimes an order. The same at every run.</summary>
internal static class GeneratedQueries
{
    private static readonly string[] Orders = ["relevance", "price_asc", "price_desc", "title", "sales", "rating"];

    public static IEnumerable<string> Of(int count)
    {
        var random = new Random(1);
        var known = new HashSet<string>();
        while (known.Count < count)
            if (Query(random) is var query && known.Add(query))
                yield return query;
    }

    private static string Query(Random random)
    {
        var filters = Filters(random);
        random.Shuffle(filters);
        var order = random.Next(3) is 0 ? $"&orderby={Orders[random.Next(Orders.Length)]}" : "";

        return $"search={Words(random)}&{filters[0]}&{filters[1]}{order}";
    }

    /// <summary>Words of names, the rarer with the more frequent; one in five is any word of a description.</summary>
    private static string Words(Random random) => random.Next(5) switch
    {
        0 => GeneratedTexts.Word(random.Next(GeneratedTexts.Vocabulary)),
        1 => $"{GeneratedTexts.Adjective(random.Next(GeneratedTexts.Adjectives))}%20{Thing(random)}",
        2 => GeneratedTexts.Material(random.Next(GeneratedTexts.Materials)),
        _ => Thing(random),
    };

    private static string Thing(Random random) => GeneratedTexts.Thing(random.Next(GeneratedTexts.Things));

    private static string[] Filters(Random random) =>
    [
        $"category={1 + random.Next(200)}", $"brand={1 + random.Next(50)}", $"max_price={50 + random.Next(450)}", $"min_price={random.Next(450)}",
        $"on_sale={(random.Next(2) is 0 ? "true" : "false")}", "stock_status=instock", "featured=true",
        $"attributes[0][attribute]=pa_color&attributes[0][slug]={(random.Next(2) is 0 ? "red" : "blue")}",
    ];
}
