namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Where an answer is not as recorded.</summary>
public sealed record Difference(string Path, string Why, string Expected, string Actual)
{
    public override string ToString() => $"{Path}: {Why}; expected {Expected}, got {Actual}";
}
