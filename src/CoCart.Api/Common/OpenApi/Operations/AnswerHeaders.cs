using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Idempotency;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Headers of answers, each told once in a document.</summary>
internal sealed class AnswerHeaders(OpenApiDocument document)
{
    private static readonly Dictionary<string, (JsonSchemaType Type, string Text)> Known = new()
    {
        ["Cart-Key"] = (JsonSchemaType.String, "Key of the cart: a guest sends it with every request from now on."),
        ["CoCart-API-Cart-Key"] = (JsonSchemaType.String, "The same as `Cart-Key`, for older clients."),
        ["CoCart-API-Cart-Expiring"] = (JsonSchemaType.String, "Unix seconds from which the cart is about to expire."),
        ["CoCart-API-Cart-Expiration"] = (JsonSchemaType.String, "Unix seconds at which the cart expires."),
        ["Cart-Merged"] = (JsonSchemaType.String, "How many lines of a guest's cart were brought into the customer's; only where there was such a cart."),
        ["CoCart-Timestamp"] = (JsonSchemaType.String, "Unix seconds of the answer."),
        ["CoCart-Version"] = (JsonSchemaType.String, "Version of the server."),
        ["ETag"] = (JsonSchemaType.String, "Of the catalogue: digest of the answer, for `If-None-Match`. Of a cart: what the client has decided about it, for `If-Match`."),
        [KeyedRoutes.ReplayHeader] = (JsonSchemaType.String, "`true`: the request was done before, and this is the answer that it got then."),
        ["Cache-Control"] = (JsonSchemaType.String, "How long the answer may be kept."),
        ["X-WP-Total"] = (JsonSchemaType.Integer, "How many there are on all pages."),
        ["X-WP-TotalPages"] = (JsonSchemaType.Integer, "How many pages there are."),
        ["Link"] = (JsonSchemaType.String, "Addresses of the pages before and after, as `prev` and `next`."),
        ["Location"] = (JsonSchemaType.String, "Address of what was made."),
        ["Retry-After"] = (JsonSchemaType.Integer, "Seconds to wait before the next try."),
    };

    public IDictionary<string, IOpenApiHeader> Of(DescribedAction action, int status)
    {
        var names = new List<string>();
        if (action.Has<CatalogueAttribute>() && action.IsGet)
            names.AddRange("ETag", "Cache-Control");
        if (IsPaged(action))
            names.AddRange("X-WP-Total", "X-WP-TotalPages", "Link");
        if (status is StatusCodes.Status201Created && action.Has<CatalogueAttribute>() | action.Resource is not null)
            names.Add("Location");
        if (!action.Has<WithoutCartAttribute>())
            names.AddRange("ETag", "Cart-Key", "CoCart-API-Cart-Key", "CoCart-API-Cart-Expiring", "CoCart-API-Cart-Expiration", "Cart-Merged");
        if (action.IsKeyed)
            names.Add(KeyedRoutes.ReplayHeader);
        if (action.Path.StartsWith("/cocart/v2", StringComparison.Ordinal) && !action.Has<WithoutVersionAttribute>())
            names.AddRange("CoCart-Timestamp", "CoCart-Version");

        return Named(names.Distinct());
    }

    private static bool IsPaged(DescribedAction action) =>
        action.Has<PagedAttribute>() || (action.IsGet && typeof(ListRequest).IsAssignableFrom(action.Request));

    /// <summary>When to try again, or what there is now.</summary>
    public IDictionary<string, IOpenApiHeader>? OfError(int status) => status switch
    {
        StatusCodes.Status409Conflict or StatusCodes.Status429TooManyRequests => Named(["Retry-After"]),
        StatusCodes.Status412PreconditionFailed => Named(["ETag"]),
        _ => null,
    };

    private Dictionary<string, IOpenApiHeader> Named(IEnumerable<string> names) => names.ToDictionary(name => name, Reference);

    private IOpenApiHeader Reference(string name)
    {
        if (document.Components?.Headers?.ContainsKey(name) is not true)
            document.AddComponent(name, new OpenApiHeader { Description = Known[name].Text, Schema = new OpenApiSchema { Type = Known[name].Type } });

        return new OpenApiHeaderReference(name, document);
    }
}
