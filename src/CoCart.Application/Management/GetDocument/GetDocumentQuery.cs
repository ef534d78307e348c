using System.Text.Json;
using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Management.GetDocument;

/// <summary>Asks for a document.</summary>
public sealed record GetDocumentQuery(StorePlace Place, string Id) : IQuery<JsonElement>;
