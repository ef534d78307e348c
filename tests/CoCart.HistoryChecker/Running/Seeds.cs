namespace CoCart.HistoryChecker.Running;

/// <summary>Seeds of parts of a run, the same in every process: <see cref="HashCode"/> gives others each time.</summary>
internal static class Seeds
{
    private const int Prime = 16_777_619;

    public static int Mix(params ReadOnlySpan<int> parts)
    {
        var mixed = 1;
        foreach (var part in parts)
            mixed = unchecked((mixed * Prime) ^ part);

        return mixed;
    }
}
