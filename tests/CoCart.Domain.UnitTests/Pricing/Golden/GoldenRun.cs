namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Checks a file of recorded carts from the command line.</summary>
internal static class GoldenRun
{
    private const int Failed = 1;
    private const int Wrong = 2;

    /// <summary>Prints every mismatch and ends with <c>N passed, M failed</c>.</summary>
    public static int Check(string file, TextWriter output)
    {
        var (passed, failed) = (0, 0);
        foreach (var recorded in GoldenFile.Open(file))
        {
            var differences = GoldenCheck.Run(recorded);
            if (differences.Count is 0)
            {
                passed++;
                continue;
            }

            failed++;
            output.WriteLine(recorded.Text("id"));
            foreach (var difference in differences)
                output.WriteLine($"  {difference}");
        }

        output.WriteLine($"{passed} passed, {failed} failed");

        return failed is 0 ? 0 : Failed;
    }

    public static int Misused(TextWriter error)
    {
        error.WriteLine("usage: dotnet run -c Release --project tests/CoCart.Domain.UnitTests -- pricing <file.jsonl[.gz]>");

        return Wrong;
    }
}
