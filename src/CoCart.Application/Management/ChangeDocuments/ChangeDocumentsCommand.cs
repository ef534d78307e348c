using System.Text.Json;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Common;

namespace CoCart.Application.Management.ChangeDocuments;

/// <summary>Makes, changes and deletes documents of one kind; what one of them fails at does not stop the others.</summary>
/// <param name="Place">Where the documents are.</param>
/// <param name="Creations">Fields of new documents.</param>
/// <param name="Updates">Numbers and fields of documents to change.</param>
/// <param name="Deletions">Numbers of documents to delete for good.</param>
/// <param name="Editor">Who does it.</param>
public sealed record ChangeDocumentsCommand(
    StorePlace Place, IReadOnlyList<JsonElement> Creations, IReadOnlyList<JsonElement> Updates, IReadOnlyList<string> Deletions, StoreEditor Editor)
    : ICommand<DocumentOutcomes>, IStoreCommand
{
    public IEnumerable<JsonElement> Fields => Creations.Concat(Updates);
}

/// <summary>What became of the documents of a batch, in the order of the batch.</summary>
public sealed record DocumentOutcomes(
    IReadOnlyList<DocumentOutcome> Created, IReadOnlyList<DocumentOutcome> Updated, IReadOnlyList<DocumentOutcome> Deleted);

/// <summary>What became of one document: its new state, or why it stays as it was.</summary>
public sealed record DocumentOutcome(string Id, JsonElement? Document, DomainException? Failure);
