using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;

namespace CoCart.Api.Common.Answers;

/// <summary>Writes answers in the shape of their face; pruned, wrapped, indented or as a script where <c>_fields</c>, <c>_envelope</c>, <c>_pretty</c> or <c>_jsonp</c> ask for it.</summary>
internal static class RestWriter
{
    private static readonly string[] Wishes = ["_fields", "_envelope", "_pretty", "_jsonp"];

    public static Task WriteAsync(HttpContext context, object? value)
    {
        var exchange = context.Exchange();
        context.Response.ContentType = "application/json; charset=UTF-8";
        var options = JsonFaces.Of(exchange.Face);
        if (Array.TrueForAll(Wishes, name => exchange.Parameters.Find(name) is null))
            return WriteWholeAsync(context, value, options);

        return WriteShapedAsync(context, exchange, JsonSerializer.SerializeToNode(value, value?.GetType() ?? typeof(object), options), options);
    }

    /// <summary>Answers are small enough to be written in one go.</summary>
    private static async Task WriteWholeAsync(HttpContext context, object? value, JsonSerializerOptions options)
    {
        if (context.Exchange().IsCatalogue)
        {
            await Revalidation.WriteAsync(context, JsonSerializer.SerializeToUtf8Bytes(value, value?.GetType() ?? typeof(object), options));
            return;
        }

        using var buffer = AnswerBuffer.Take();
        buffer.Write(value, options);
        context.Response.ContentLength = buffer.Written.Length;
        await context.Response.BodyWriter.WriteAsync(buffer.Written, context.RequestAborted);
    }

    private static async Task WriteShapedAsync(HttpContext context, RestExchange exchange, JsonNode? body, JsonSerializerOptions options)
    {
        if (context.Response.StatusCode < StatusCodes.Status400BadRequest && exchange.Parameters.Find("_fields") is { } fields)
            body = FieldFilter.PruneAnswer(body, FieldFilter.Names(fields));
        if (exchange.Parameters.Flag("_envelope"))
            body = await EnvelopeAsync(context, body);

        var json = JsonSerializer.SerializeToUtf8Bytes(body, exchange.Parameters.Flag("_pretty") ? JsonFaces.Indented : options);
        if (ScriptCallback.NameOf(context) is { } name)
        {
            context.Response.ContentType = "application/javascript; charset=UTF-8";
            json = ScriptCallback.Wrap(name, json);
        }

        await Revalidation.WriteAsync(context, json);
    }

    private static async Task<JsonObject> EnvelopeAsync(HttpContext context, JsonNode? body)
    {
        await RestHeaders.Write(context);
        var headers = new JsonObject();
        foreach (var (name, value) in context.Response.Headers)
            headers[name] = name.EndsWith("Timestamp", StringComparison.Ordinal) && long.TryParse(value, out var number)
                ? JsonValue.Create(number)
                : JsonValue.Create(value.ToString());
        var envelope = new JsonObject { ["body"] = body, ["status"] = context.Response.StatusCode, ["headers"] = headers };
        context.Response.StatusCode = StatusCodes.Status200OK;
        LeaveInEnvelope(context);

        return envelope;
    }

    /// <summary>What belongs to the answer inside is not said of the envelope.</summary>
    private static void LeaveInEnvelope(HttpContext context)
    {
        context.Exchange().Allow = context.Exchange().Links = null;
        context.Response.Headers.Remove("Allow");
        context.Response.Headers.Remove("X-WP-Total");
        context.Response.Headers.Remove("X-WP-TotalPages");
    }
}
