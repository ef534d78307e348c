using System.Text.Json;
using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Management.CreateDocument;

/// <summary>Makes a document.</summary>
public sealed record CreateDocumentCommand(StorePlace Place, JsonElement Values, StoreEditor Editor) : ICommand<JsonElement>, IStoreCommand
{
    public IEnumerable<JsonElement> Fields => [Values];
}
