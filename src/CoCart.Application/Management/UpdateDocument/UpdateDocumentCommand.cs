using System.Text.Json;
using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Management.UpdateDocument;

/// <summary>Changes fields of a document.</summary>
public sealed record UpdateDocumentCommand(StorePlace Place, string Id, JsonElement Values, StoreEditor Editor) : ICommand<JsonElement>, IStoreCommand
{
    public IEnumerable<JsonElement> Fields => [Values];
}
