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
    public static bool IsMalformed(BatchAnswer answer) =>
        !answer.IsGood && Member(answer.Body.Parse(), "code") is { ValueKind: JsonValueKind.String } code && Malformed.Contains(code.GetString());

    /// <summary>The last answer, which tells what all of them tell.</summary>
    public static JsonNode? Last(IReadOnlyList<BatchAnswer> answers)
    {
        var last = JsonNode.Parse(answers[^1].Body.Bytes.Span);
        if (last is not JsonObject cart || !cart.ContainsKey("notices"))
            return last;

        var told = answers.Select(answer => Member(answer.Body.Parse(), "notices")).OfType<JsonElement>().ToList();
        var all = new JsonObject();
        foreach (var type in NoticeTypes)
            if (Notices(told, type) is { Count: > 0 } texts)
                all[type] = texts;
        if (all.Count > 0)
            cart["notices"] = all;

        return cart;
    }

    private static JsonArray Notices(IReadOnlyList<JsonElement> told, string type)
    {
        var texts = told.Select(notices => Member(notices, type)).OfType<JsonElement>()
            .SelectMany(list => list.EnumerateArray())
            .Select(text => text.GetString())
            .Distinct();

        return [.. texts.Select(text => JsonValue.Create(text))];
    }

    private static JsonElement? Member(JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;
}

/// <summary>The answers to a batch, in the order of its requests.</summary>
/// <param name="Responses">An answer each; none for a request that was not done.</param>
public sealed record BatchResponse(IReadOnlyList<BatchAnswer?> Responses)
{
    /// <summary><c>validation</c>: some requests are malformed, and nothing was done.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Failed { get; init; }
}
