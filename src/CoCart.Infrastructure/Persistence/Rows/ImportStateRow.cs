namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>How far imports from one origin are.</summary>
internal sealed class ImportStateRow
{
    /// <summary>Name of the origin.</summary>
    public required string Source { get; init; }

    /// <summary>From where a stopped import goes on; none: the last one is complete.</summary>
    public string? Mark { get; set; }

    /// <summary>Changes of the origin up to then are in, Unix seconds by its clock; none: it was never read whole.</summary>
    public long? ReadUntil { get; set; }

    /// <summary>When the import that is under way began, as <see cref="ReadUntil"/>.</summary>
    public long? StartedAt { get; set; }

    /// <summary>Products are found by what was stored; false after an import that was killed.</summary>
    public bool IsIndexed { get; set; }
}
