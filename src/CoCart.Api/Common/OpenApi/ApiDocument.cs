using System.Reflection;
using CoCart.Api.Common.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Routing;

namespace CoCart.Api.Common.OpenApi;

/// <summary>One of the documents that describe the typed face.</summary>
/// <param name="Name">As addresses and files have it.</param>
/// <param name="Title">For people.</param>
/// <param name="Version">Of what is described.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Cart">What the version's own route for the cart answers; none: it changes no carts.</param>
/// <param name="Paths">What the paths of its operations begin with.</param>
internal sealed record ApiDocument(string Name, string Title, string Version, string Description, Type? Cart, string[] Paths)
{
    private const string Common = """

        Every failure is answered as `ApiError`. Any answer can be pruned by `_fields`, wrapped by `_envelope` and indented by `_pretty`.
        Methods beside the described ones: PATCH does what PUT does, HEAD what GET does without a body, and OPTIONS describes a route.
        """;

    public static readonly IReadOnlyList<ApiDocument> All =
    [
        new("v1", "CoCart API v1", "1.0.0", $"The cart as apps of version 1 know it: lines by item key, amounts in major units.{Common}", typeof(Map<V1.Carts.CartItemResponse>), ["cocart/v1"]),
        new("v2", "CoCart API v2", "2.0.0", $"Carts, products and the store. Amounts of money are texts in minor units (cents) unless something else is said.{Common}", typeof(V2.Carts.CartResponse), ["cocart/v2", "cocart/jwt", "cocart/batch", "batch/v1"]),
        new("admin", "CoCart administration API", "3.0.0", $"What managers of the store need: its products, coupons, customers, taxes, shipping and settings, stored carts and keys of programs.{Common}", null, ["wc/v3", "cocart/v2/session", "cocart/v2/api-keys", "cocart/webhooks"]),
    ];

    /// <summary>An action that answers several methods alike is described by the first of them.</summary>
    public bool Includes(ApiDescription description) =>
        description.ActionDescriptor is ControllerActionDescriptor action
        && description.HttpMethod == action.MethodInfo.GetCustomAttributes<HttpMethodAttribute>().SelectMany(method => method.HttpMethods).FirstOrDefault()
        && Array.Exists(Paths, path => description.RelativePath?.StartsWith(path, StringComparison.Ordinal) is true);
}
