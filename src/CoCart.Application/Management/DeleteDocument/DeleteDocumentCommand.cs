using System.Text.Json;
using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Management.DeleteDocument;

/// <summary>Deletes a document, or moves it to the trash where there is one and it is not forced.</summary>
public sealed record DeleteDocumentCommand(StorePlace Place, string Id, bool IsForced, StoreEditor Editor) : ICommand<JsonElement>, IStoreCommand
{
    public IEnumerable<JsonElement> Fields => [];
}
