using System.Globalization;
using CoCart.HistoryChecker.Shopping;

namespace CoCart.HistoryChecker.Running;

/// <summary>How a run is made.</summary>
internal sealed record RunOptions
{
    public long Operations { get; init; } = 20_000;

    public int Seed { get; init; } = 1;

    /// <summary>sqlite or postgresql.</summary>
    public string Database { get; init; } = "sqlite";

    /// <summary>How often servers are killed, restarted and doubled.</summary>
    public int Kills { get; init; } = 6;

    /// <summary>Servers on the one database.</summary>
    public int Instances { get; init; } = 2;

    /// <summary>Carts in use at a time.</summary>
    public int Carts { get; init; } = 16;

    /// <summary>Clients that use one cart at the same time.</summary>
    public int Clients { get; init; } = 3;

    /// <summary>Half of the writes carry an Idempotency-Key, and are sent again until they are answered.</summary>
    public bool Repeats { get; init; }

    /// <summary>Spoils some answers on purpose: then the run must fail.</summary>
    public Fault Fault { get; init; }

    /// <exception cref="ArgumentException">An option is not known or has no usable value.</exception>
    public static RunOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new RunOptions();
        for (var index = 0; index < arguments.Count; index += 2)
            options = options.With(arguments[index], index + 1 < arguments.Count ? arguments[index + 1] : "");

        return options;
    }

    private RunOptions With(string name, string value) => name switch
    {
        "--operations" => this with { Operations = Number(name, value) },
        "--seed" => this with { Seed = Number(name, value) },
        "--database" when value is "sqlite" or "postgresql" => this with { Database = value },
        "--kills" => this with { Kills = Number(name, value) },
        "--instances" => this with { Instances = Number(name, value) },
        "--carts" => this with { Carts = Number(name, value) },
        "--clients" => this with { Clients = Number(name, value) },
        "--repeats" when bool.TryParse(value, out var repeats) => this with { Repeats = repeats },
        "--fault" when Enum.TryParse<Fault>(value, ignoreCase: true, out var fault) => this with { Fault = fault },
        _ => throw new ArgumentException($"{name} {value} is not an option."),
    };

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ArgumentException($"{name} needs a number.");
}
