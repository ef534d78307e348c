using System.Text.Json;
using CoCart.Api.Common.Errors;
using Microsoft.Extensions.Primitives;

namespace CoCart.Api.Common.Parameters;

/// <summary>Reads query and body, by content type; a body of any other type is left alone.</summary>
internal static class RestParametersReader
{
    /// <summary>Bytes of a body that are made room for because the client says so.</summary>
    private const int Usual = 64 << 10;

    /// <summary>The parameters of a request whose body is read already.</summary>
    public static RestParameters Of(HttpRequest request, OrderedDictionary<string, RestValue>? json) =>
        new(json, null, request.QueryString.HasValue ? Collect(request.Query) : null);

    public static async ValueTask<RestParameters> ReadAsync(HttpRequest request)
    {
        var query = request.QueryString.HasValue ? Collect(request.Query) : null;
        if (request.ContentLength is 0 || string.IsNullOrEmpty(request.ContentType))
            return query is null ? RestParameters.None : new RestParameters(null, null, query);
        if (IsJson(request.ContentType))
            return Of(await ReadJsonAsync(request), query);
        if (request.HasFormContentType && !HttpMethods.IsGet(request.Method))
            return new RestParameters(null, await ReadFormAsync(request), query);

        return new RestParameters(null, null, query);
    }

    /// <summary>A scalar has no names and says nothing.</summary>
    private static RestParameters Of(JsonBody? body, OrderedDictionary<string, RestValue>? query)
    {
        try
        {
            return new RestParameters(body is null ? null : RestValue.OfJson(body.Root)?.Members, null, query) { Body = body };
        }
        catch (InvalidOperationException)
        {
            // letters that are none, as half of a surrogate pair, show only when a text is read
            throw RestException.InvalidJson();
        }
    }

    private static bool IsJson(string contentType)
    {
        var type = contentType.AsSpan();
        var end = type.IndexOf(';');
        type = (end < 0 ? type : type[..end]).Trim();

        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    private static async ValueTask<JsonBody?> ReadJsonAsync(HttpRequest request)
    {
        var bytes = await ReadBytesAsync(request);
        if (bytes.IsEmpty)
            return null;

        try
        {
            return new JsonBody(JsonElement.Parse(bytes.Span), bytes);
        }
        catch (JsonException)
        {
            throw RestException.InvalidJson();
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request)
    {
        if (request.ContentLength is { } length and <= Usual)
        {
            var bytes = new byte[length];
            await request.Body.ReadExactlyAsync(bytes, request.HttpContext.RequestAborted);

            return bytes;
        }

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static async ValueTask<OrderedDictionary<string, RestValue>> ReadFormAsync(HttpRequest request)
    {
        try
        {
            return Collect(await request.ReadFormAsync(request.HttpContext.RequestAborted));
        }
        catch (InvalidDataException)
        {
            throw RestException.UnreadableForm();
        }
    }

    private static OrderedDictionary<string, RestValue> Collect(IEnumerable<KeyValuePair<string, StringValues>> pairs)
    {
        var members = new OrderedDictionary<string, RestValue>();
        foreach (var (name, values) in pairs)
            foreach (var value in values)
                BracketNames.Put(members, name, value ?? "");

        return members;
    }
}
