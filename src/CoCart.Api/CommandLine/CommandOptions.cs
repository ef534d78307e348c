namespace CoCart.Api.CommandLine;

/// <summary>Options of a command; what the command does not know is left to the configuration.</summary>
internal sealed class CommandOptions
{
    private readonly Dictionary<string, string> _values = [];
    private readonly HashSet<string> _flags = [];

    /// <param name="arguments">As given.</param>
    /// <param name="valued">Names that a value follows.</param>
    /// <param name="flags">Names that stand alone.</param>
    public CommandOptions(IReadOnlyList<string> arguments, IReadOnlyCollection<string> valued, IReadOnlyCollection<string> flags)
    {
        var others = new List<string>();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (flags.Contains(arguments[index]))
                _flags.Add(arguments[index]);
            else if (valued.Contains(arguments[index]) && index + 1 < arguments.Count)
                _values[arguments[index]] = arguments[++index];
            else
                others.Add(arguments[index]);
        }

        Others = [.. others];
    }

    public string[] Others { get; }

    /// <summary>The first word that is no setting, so nobody knows it; none: all are known.</summary>
    public string? Unknown => Others.FirstOrDefault(other => !other.StartsWith("--", StringComparison.Ordinal) || !(other.Contains('=', StringComparison.Ordinal) || other.Contains(':', StringComparison.Ordinal)));

    public string? this[string name] => _values.GetValueOrDefault(name);

    public bool Has(string flag) => _flags.Contains(flag);
}
