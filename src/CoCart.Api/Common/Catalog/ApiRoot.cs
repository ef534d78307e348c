using CoCart.Api.Common.Faces;

namespace CoCart.Api.Common.Catalog;

/// <summary>Where a version of the API is, as the client reached it.</summary>
internal readonly record struct ApiRoot(string Address, string Namespace)
{
    public static ApiRoot For(HttpContext context, string name) =>
        new($"{context.Request.Scheme}://{context.Request.Host}{context.Exchange().Mount}", name);

    /// <summary>Address of a route below the version.</summary>
    public string Of(string path) => $"{Address}/{Namespace}/{path}";
}
