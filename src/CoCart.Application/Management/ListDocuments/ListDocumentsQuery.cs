using System.Text.Json;
using CoCart.Application.Common.Messaging;
using CoCart.Application.Products;

namespace CoCart.Application.Management.ListDocuments;

/// <summary>Asks for a page of the documents of a kind.</summary>
public sealed record ListDocumentsQuery(StorePlace Place, DocumentFilter Filter) : IQuery<Listed<JsonElement>>;
