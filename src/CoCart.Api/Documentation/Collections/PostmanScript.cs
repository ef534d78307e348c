using System.Text.Json.Nodes;

namespace CoCart.Api.Documentation.Collections;

/// <summary>The scripts of a collection.</summary>
internal static class PostmanScript
{
    /// <summary>Before each request: who has a cart says so.</summary>
    private const string SendKey = """
        const key = pm.collectionVariables.get('cartKey');
        if (key) pm.request.headers.upsert({ key: 'Cart-Key', value: key });
        """;

    /// <summary>After each answer: the key of the cart, and that of its first line, are kept for the next request.</summary>
    private const string KeepKeys = """
        const key = pm.response.headers.get('Cart-Key');
        if (key) pm.collectionVariables.set('cartKey', key);
        const isJson = (pm.response.headers.get('Content-Type') || '').includes('json');
        const answer = isJson && pm.response.text() ? pm.response.json() : {};
        const line = answer && Array.isArray(answer.items) ? answer.items[0] : answer;
        const itemKey = line && (line.item_key || line.key);
        if (itemKey && line.quantity) pm.collectionVariables.set('itemKey', itemKey);
        """;

    public static JsonArray OfCollection() => [Of("prerequest", SendKey.Split('\n')), Of("test", KeepKeys.Split('\n'))];

    public static JsonObject Of(string moment, params IEnumerable<string> lines) => new()
    {
        ["listen"] = moment,
        ["script"] = new JsonObject { ["type"] = "text/javascript", ["exec"] = new JsonArray([.. lines.Select(line => (JsonNode)line.TrimEnd('\r'))]) },
    };
}
