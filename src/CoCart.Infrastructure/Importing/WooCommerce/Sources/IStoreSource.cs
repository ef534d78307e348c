using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Importing.WooCommerce.Sources;

/// <summary>Gives out the documents of a store as its <c>wc/v3</c> REST API shows them, kind by kind and portion by portion.</summary>
internal interface IStoreSource : IDisposable
{
    /// <summary>What it cannot give out at all, told when everything is read.</summary>
    IReadOnlyList<string> Left { get; }

    /// <summary>Where the rows of a kind come from, for people.</summary>
    string Place(string kind);

    /// <summary>The rows of a kind; none where the source has no such.</summary>
    IAsyncEnumerable<SourcePortion> ReadAsync(string kind, CancellationToken cancellationToken);
}

/// <summary>Rows that are stored together.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Mark">From where the source goes on if this is the last that was stored; none: from the beginning.</param>
internal sealed record SourcePortion(IReadOnlyList<SourceRow> Rows, string? Mark = null);

/// <summary>One document.</summary>
/// <param name="Json">The document.</param>
/// <param name="Group">What it belongs to: the product of a variation, the attribute of a value; empty: nothing.</param>
/// <param name="Name">Where it stands, for people; none: the document's own number or name.</param>
/// <param name="Fault">Why it cannot be taken; none: it can.</param>
internal sealed record SourceRow(JsonElement Json, string Group = "", string? Name = null, string? Fault = null)
{
    private static readonly string[] Names = ["id", "slug", "code", "login", "name"];

    /// <summary>Where the row stands, for reports.</summary>
    public string Label => Name ?? Names.Select(member => Json.Text(member)).FirstOrDefault(text => text.Length > 0) ?? "?";
}
