using System.Text.Json;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Management;
using CoCart.Application.Management.ChangeDocuments;

namespace CoCart.Api.Management;

/// <summary>A document to delete.</summary>
[RestRequest]
public sealed record DeleteDocumentRequest
{
    /// <summary>Deletes it for good, not into the trash.</summary>
    public bool Force { get; init; }
}

/// <summary>Reads what is to be changed of a request's body.</summary>
internal static class DocumentFields
{
    public static StoreEditor Editor(this Caller caller) => caller is { IsAdministrator: true, IsUser: true } ? StoreEditor.Administrator : StoreEditor.Manager;

    public static ChangeDocumentsCommand ToBatch(this JsonElement body, StorePlace place, StoreEditor editor) =>
        new(place, List(body, "create"), List(body, "update"), [.. List(body, "delete").Select(id => id.ToString())], editor);

    private static List<JsonElement> List(JsonElement body, string name)
    {
        if (body.ValueKind is not JsonValueKind.Object || !body.TryGetProperty(name, out var list))
            return [];

        return list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray()] : throw ManagementErrors.InvalidField(name, $"{name} is not of type array.");
    }
}
