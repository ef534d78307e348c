using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Idempotency;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Headers that operations take, beside those of authentication.</summary>
internal static class RequestHeaders
{
    public static IEnumerable<OpenApiParameter> Of(DescribedAction action)
    {
        var isCatalogue = action.Has<CatalogueAttribute>();
        if (isCatalogue && action.IsGet)
            yield return Header("If-None-Match", "The `ETag` of an answer that the client has already: if nothing has changed, it gets 304 instead.");
        if (isCatalogue || (action.HasBody && !action.Has<WithoutCartAttribute>()))
            yield return Header("X-Product-Password", "Password of a password-protected product.");
        if (action.IsKeyed)
            yield return Header(KeyedRoutes.Header, "A new UUID for each change. Sent again with the same request it gets the first answer, and nothing is done twice.");
        if (action.ChangesCart)
            yield return Header("If-Match", "The `ETag` of the cart that the client has seen: if the cart is another by now, nothing is done.");
    }

    private static OpenApiParameter Header(string name, string text) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = text,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
