using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Does by our routes what the recorded shop did to a cart by its own code: coupons, addresses, the choice of shipping.</summary>
internal sealed class ShopChanges(HttpClient client, string cartKey)
{
    private const string Cart = "/wp-json/cocart/v2/cart";

    private readonly List<Difference> _differences = [];

    /// <summary>What was accepted or refused otherwise than recorded.</summary>
    public async Task<IReadOnlyList<Difference>> MakeAsync(JsonElement step)
    {
        var changes = step.GetProperty("set");
        if (changes.TryGetProperty("coupons", out var coupons))
            await ApplyAsync(coupons, step.TryGetProperty("accepted", out var accepted) ? accepted : default);
        if (changes.TryGetProperty("customer", out var customer))
            Expect("customer", true, await SendAsync(HttpMethod.Post, "/update", Fields(customer)) is HttpStatusCode.OK);
        if (changes.TryGetProperty("chosen_shipping", out var rates))
            for (var package = 0; package < rates.GetArrayLength(); package++)
                Expect("chosen_shipping", true, await SendAsync(HttpMethod.Post, "/set-shipping-method", Choice(rates[package], package)) is HttpStatusCode.OK);

        return _differences;
    }

    private static JsonObject Choice(JsonElement rate, int package) => new() { ["rate_id"] = rate.GetString(), ["package_id"] = package };

    private async Task ApplyAsync(JsonElement coupons, JsonElement accepted)
    {
        using var answer = await client.GetAsync($"{Cart}?fields=coupons&cart_key={cartKey}");
        var cart = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        foreach (var applied in cart.GetProperty("coupons").EnumerateArray())
            await SendAsync(HttpMethod.Delete, $"/coupons/{Uri.EscapeDataString(applied.GetProperty("coupon").GetString() ?? "")}", null);

        foreach (var code in coupons.EnumerateArray().Select(coupon => coupon.GetString() ?? ""))
        {
            var isAccepted = await SendAsync(HttpMethod.Post, "/apply-coupon", new JsonObject { ["code"] = code }) is HttpStatusCode.OK;
            var recorded = accepted.ValueKind is JsonValueKind.Array ? accepted.EnumerateArray().FirstOrDefault(pair => pair[0].GetString() == code) : default;
            if (recorded.ValueKind is JsonValueKind.Array)
                Expect($"coupons/{code}", recorded[1].GetBoolean(), isAccepted);
        }
    }

    private static JsonObject Fields(JsonElement customer)
    {
        var fields = new JsonObject { ["namespace"] = "update-customer" };
        foreach (var (part, prefix) in new[] { ("billing_address", ""), ("shipping_address", "s_") })
            if (customer.TryGetProperty(part, out var address))
                foreach (var member in address.EnumerateObject())
                    fields[prefix + member.Name] = member.Value.GetString();

        return fields;
    }

    private async Task<HttpStatusCode> SendAsync(HttpMethod method, string path, JsonObject? body)
    {
        using var request = new HttpRequestMessage(method, $"{Cart}{path}?cart_key={cartKey}");
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);

        return response.StatusCode;
    }

    private void Expect(string path, bool expected, bool actual)
    {
        if (expected != actual)
            _differences.Add(new Difference(path, "accepted", expected.ToString(), actual.ToString()));
    }
}
