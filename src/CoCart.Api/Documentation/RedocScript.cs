using System.IO.Compression;
using System.Reflection;
using System.Text;
using Swashbuckle.AspNetCore.ReDoc;

namespace CoCart.Api.Documentation;

/// <summary>
/// ReDoc's own script, changed in two places so that a page loads nothing from outside and evaluates no text: its sign is ours instead of one
/// from its maker's server, and its search finds no workers, which it would start from a text.
/// </summary>
internal sealed class RedocScript
{
    public const string File = "/redoc.standalone.js";
    private const string WithoutWorkers = "delete globalThis.Worker;\n";
    private const string Sign = "/docs/assets/redoc.svg";

    private static readonly string[] Signs = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"];

    private readonly Lazy<byte[]> _compressed = new(Make);

    public async Task SendAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        (headers.ContentType, headers.ContentEncoding, headers.CacheControl) = ("text/javascript; charset=utf-8", "gzip", "private, max-age=3600");
        context.Response.ContentLength = _compressed.Value.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(_compressed.Value, context.RequestAborted);
    }

    private static byte[] Make()
    {
        using var packed = Open(typeof(ReDocOptions).Assembly);
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        var script = Signs.Aggregate(reader.ReadToEnd(), (text, sign) => text.Replace(sign, Sign, StringComparison.Ordinal));
        using var made = new MemoryStream();
        using (var gzip = new GZipStream(made, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(WithoutWorkers + script));

        return made.ToArray();
    }

    private static Stream Open(Assembly package)
    {
        var name = package.GetManifestResourceNames().Single(name => name.EndsWith("redoc.standalone.js", StringComparison.Ordinal));

        return package.GetManifestResourceStream(name) ?? throw new FileNotFoundException("The package of ReDoc lacks its script.", name);
    }
}
