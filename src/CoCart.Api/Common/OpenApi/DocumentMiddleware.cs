namespace CoCart.Api.Common.OpenApi;

/// <summary>Serves the documents at <c>/openapi/{name}.json</c>, to everybody.</summary>
internal sealed class DocumentMiddleware(RequestDelegate next, DocumentTexts texts)
{
    private const string Ending = ".json";

    public Task InvokeAsync(HttpContext context) =>
        IsAsked(context.Request, out var name) && texts.Find(name, Version(context.Request)) is { } text ? WriteAsync(context, text) : next(context);

    private static bool IsAsked(HttpRequest request, out string name)
    {
        name = "";
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || !request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal, out var file)
            || file.Value is not ['/', .. var rest] || !rest.EndsWith(Ending, StringComparison.Ordinal))
            return false;

        name = rest[..^Ending.Length];

        return true;
    }

    private static string Version(HttpRequest request) => request.Query.TryGetValue("version", out var version) ? version.ToString() : "3.1";

    private static async Task WriteAsync(HttpContext context, Task<DocumentText> made)
    {
        var text = await made;
        var headers = context.Response.Headers;
        (headers.ETag, headers.CacheControl, headers.AccessControlAllowOrigin) = (text.Tag, "public, max-age=300", "*");
        if (context.Request.Headers.IfNoneMatch.Any(tag => tag?.Contains(text.Tag, StringComparison.Ordinal) is true))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = text.Json.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(text.Json, context.RequestAborted);
    }
}
