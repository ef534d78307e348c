using System.Collections.Immutable;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Histories;

/// <summary>What a client was told; what the answer does not speak of is none.</summary>
/// <param name="Status">Of HTTP.</param>
internal sealed record Answer(int Status)
{
    /// <summary>Of a refusal.</summary>
    public string? Code { get; init; }

    public ImmutableArray<Line>? Lines { get; init; }

    public ImmutableArray<Line>? Removed { get; init; }

    public ImmutableArray<string>? Coupons { get; init; }

    /// <summary>The line that was changed, where only that is answered.</summary>
    public Line? Touched { get; init; }

    /// <summary>The sum of all quantities.</summary>
    public int? Count { get; init; }

    /// <summary>The cart's digest and all its sums, as they came.</summary>
    public Figures? Figures { get; init; }

    public override string ToString() => Code is null
        ? $"{Status} {Show(Lines)}{Touched} {Count} removed {Show(Removed)} coupons {(Coupons is { } coupons ? string.Join(' ', coupons) : "?")}"
        : $"{Status} {Code}";

    private static string Show(ImmutableArray<Line>? lines) => lines is { } known ? string.Join(' ', known) : "?";
}
