namespace CoCart.Domain.UnitTests.Pricing.Properties;

/// <summary>Tries a rule on many random cases and tells the smallest that it finds to break it.</summary>
internal static class Property
{
    private const int Cases = 2000;

    /// <param name="seed">Makes the cases: the same seed, the same cases.</param>
    /// <param name="generate">Makes a case.</param>
    /// <param name="shrink">Simpler cases than one that breaks the rule, the simplest first.</param>
    /// <param name="broken">Says what is wrong with a case; none: it keeps the rule.</param>
    public static void Holds<TCase>(int seed, Func<Random, TCase> generate, Func<TCase, IEnumerable<TCase>> shrink, Func<TCase, string?> broken)
        where TCase : class
    {
        var random = new Random(seed);
        for (var number = 0; number < Cases; number++)
        {
            var found = generate(random);
            if (broken(found) is null)
                continue;

            var smallest = Shrink(found, shrink, broken);
            Assert.Fail($"Case {number} of seed {seed}: {broken(smallest)}\n{smallest}");
        }
    }

    private static TCase Shrink<TCase>(TCase found, Func<TCase, IEnumerable<TCase>> shrink, Func<TCase, string?> broken)
        where TCase : class
    {
        while (shrink(found).FirstOrDefault(simpler => broken(simpler) is not null) is { } smaller)
            found = smaller;

        return found;
    }
}
