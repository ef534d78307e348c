namespace CoCart.Api.Management.Documents;

/// <summary>Several changes of documents, or what became of them.</summary>
/// <param name="Create">Documents to make.</param>
/// <param name="Update">Documents to change, each with its number.</param>
/// <param name="Delete">What to delete.</param>
public sealed record DocumentBatch(IReadOnlyList<object> Create, IReadOnlyList<object> Update, IReadOnlyList<object> Delete);
