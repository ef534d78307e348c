using System.ComponentModel.DataAnnotations;

namespace CoCart.Application.Plugins;

/// <summary>Where plug-ins are and what they are allowed.</summary>
public sealed record PluginOptions
{
    public const string Section = "Plugins";

    /// <summary>Folder of plug-in assemblies; none: no plug-ins.</summary>
    public string? Folder { get; init; }

    /// <summary>How long one call of a plug-in may take before the request is answered as failed.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:01:00", ErrorMessage = "Plugins:Timeout must be between 10 milliseconds and a minute.")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Most events that wait for one handler; those above are dropped.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Plugins:EventQueue must be between 1 and 1000000.")]
    public int EventQueue { get; init; } = 1000;
}
