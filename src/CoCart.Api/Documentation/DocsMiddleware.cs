using Microsoft.AspNetCore.StaticFiles;

namespace CoCart.Api.Documentation;

/// <summary>Serves the pages of our own, and the files that belong to them.</summary>
internal sealed class DocsMiddleware(RequestDelegate next, PageWriter pages, RedocScript redoc)
{
    private const string Own = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public Task InvokeAsync(HttpContext context)
    {
        if (!(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
            return next(context);
        var address = context.Request.Path.Value ?? "";
        if (address.Length > PageAddresses.Start.Length && address.EndsWith('/'))
            return MoveAsync(context, address.TrimEnd('/'));
        if (address is "/docs/redoc")
            return MoveAsync(context, "/docs/redoc/v2");
        if (address.EndsWith(RedocScript.File, StringComparison.Ordinal))
            return redoc.SendAsync(context);
        if (pages.Find(address) is { } page)
            return WriteAsync(context, page);

        return TypeOf(address) is { } type ? SendAsync(context, address[1..], type) : next(context);
    }

    /// <summary>None: there is no such file. Texts are shown as pages, never as files.</summary>
    private static string? TypeOf(string address) =>
        EmbeddedFiles.Contains(address[1..]) && Types.TryGetContentType(address, out var type) && type is not ("text/markdown" or "text/html") ? type : null;

    private static Task MoveAsync(HttpContext context, string address)
    {
        context.Response.Redirect(address);

        return Task.CompletedTask;
    }

    private static Task WriteAsync(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = Own;

        return context.Response.WriteAsync(page, context.RequestAborted);
    }

    private static async Task SendAsync(HttpContext context, string file, string type)
    {
        context.Response.ContentType = type;
        await using var stream = EmbeddedFiles.Open(file);
        await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
