namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>Work that only one process may do at a time.</summary>
internal sealed class LeaseRow
{
    public const string CleanUp = "clean-up";

    public required string Name { get; init; }

    /// <summary>The process that has it.</summary>
    public required string Holder { get; set; }

    /// <summary>Unix milliseconds: from then on anybody may take it.</summary>
    public long Until { get; set; }
}
