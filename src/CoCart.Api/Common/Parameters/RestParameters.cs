namespace CoCart.Api.Common.Parameters;

/// <summary>All parameters of a request. The first source that has a name wins: JSON body, form, query, path.</summary>
public sealed class RestParameters(
    OrderedDictionary<string, RestValue>? json, OrderedDictionary<string, RestValue>? form, OrderedDictionary<string, RestValue>? query)
{
    public static readonly RestParameters None = new(null, null, null);

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
