using System.Text.Json;

namespace CoCart.Api.Common.Parameters;

/// <summary>All parameters of a request. The first source that has a name wins: JSON body, form, query, path.</summary>
public sealed class RestParameters(
    OrderedDictionary<string, RestValue>? json, OrderedDictionary<string, RestValue>? form, OrderedDictionary<string, RestValue>? query)
{
    public static readonly RestParameters None = new(null, null, null);

    /// <summary>The body as it came, if it was JSON: what operations take whole, or check a signature of.</summary>
    public JsonBody? Body { get; init; }

    /// <summary>The fields of a body, whichever kind it is of; an empty object if there is none.</summary>
    public JsonElement Fields() => Body?.Root ?? RestValue.OfMembers(form ?? []).ToJson();

    /// <summary>A parameter of body or query; none: not sent.</summary>
    public RestValue? Find(string name) =>
        json?.GetValueOrDefault(name) ?? form?.GetValueOrDefault(name) ?? query?.GetValueOrDefault(name);

    /// <summary>A text that addresses the request as a whole (cart key, credentials): from the query or a form, never from JSON.</summary>
    public string? Address(string name) =>
        (form?.GetValueOrDefault(name) ?? query?.GetValueOrDefault(name)) is { IsNested: false } value ? value.Text : null;

    /// <summary>A text of the query only.</summary>
    public string? Query(string name) => query?.GetValueOrDefault(name) is { IsNested: false } value ? value.Text : null;

    /// <summary>A flag of the protocol, as <c>_envelope</c>; sent at all means yes, but for an explicit no.</summary>
    public bool Flag(string name) => Find(name) is { } value && value.Text is not ("false" or "0");
}

/// <summary>A body of JSON.</summary>
/// <param name="Root">What it says.</param>
/// <param name="Bytes">Its very bytes.</param>
public sealed record JsonBody(JsonElement Root, ReadOnlyMemory<byte> Bytes);
