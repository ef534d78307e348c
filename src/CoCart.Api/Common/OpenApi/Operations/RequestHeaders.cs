using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Sessions;
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
    }

    private static OpenApiParameter Header(string name, string text) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = text,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
