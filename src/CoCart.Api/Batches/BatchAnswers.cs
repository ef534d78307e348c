using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Api.Batches;

/// <summary>Makes one answer of many.</summary>
internal static class BatchAnswers
{
    private static readonly string[] NoticeTypes = ["error", "success", "notice", "info"];

    private static readonly string[] Malformed =
        ["rest_invalid_param", "rest_missing_callback_param", "rest_invalid_json", "rest_no_route", "rest_batch_not_allowed", "parse_path_failed"];

    /// <summary>The request was refused before anything was looked at.</summary>
    public static bool IsMalformed(BatchAnswer answer) => answer.Status >= StatusCodes.Status400BadRequest
        && answer.Body.ValueKind is JsonValueKind.Object && answer.Body.TryGetProperty("code", out var code) && Malformed.Contains(code.GetString());

    /// <summary>The last answer, which tells what all of them tell.</summary>
    public static JsonNode? Last(IReadOnlyList<BatchAnswer> answers)
    {
        var last = JsonSerializer.SerializeToNode(answers[^1].Body);
        if (last is not JsonObject cart || !cart.ContainsKey("notices"))
            return last;

        var all = new JsonObject();
        foreach (var type in NoticeTypes)
            if (Notices(answers, type) is { Count: > 0 } texts)
                all[type] = texts;
        if (all.Count > 0)
            cart["notices"] = all;

        return cart;
    }

    private static JsonArray Notices(IReadOnlyList<BatchAnswer> answers, string type)
    {
        var texts = answers
            .Where(answer => answer.Body.ValueKind is JsonValueKind.Object && answer.Body.TryGetProperty("notices", out var notices)
                && notices.ValueKind is JsonValueKind.Object && notices.TryGetProperty(type, out _))
            .SelectMany(answer => answer.Body.GetProperty("notices").GetProperty(type).EnumerateArray())
            .Select(text => text.GetString())
            .Distinct();

        return [.. texts.Select(text => JsonValue.Create(text))];
    }
}

/// <summary>The answers to a batch, in the order of its requests.</summary>
/// <param name="Responses">An answer each; none for a request that was not done.</param>
public sealed record BatchResponse(IReadOnlyList<BatchAnswer?> Responses)
{
    /// <summary><c>validation</c>: some requests are malformed, and nothing was done.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Failed { get; init; }
}
