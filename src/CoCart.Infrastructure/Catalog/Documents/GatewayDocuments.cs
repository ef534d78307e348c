using System.Text.Json;
using CoCart.Domain.Payments;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes payment gateways of the store's records.</summary>
internal static class GatewayDocuments
{
    /// <summary>Those that are switched on, in the store's order.</summary>
    public static IReadOnlyList<PaymentGateway> Offered(IEnumerable<(string Key, JsonElement Json)> records) =>
        [.. records.Where(record => record.Json.Flag("enabled")).Select(record => Of(record.Json)).OrderBy(gateway => gateway.Order)];

    /// <summary>A gateway; the short form of an export has id, title and order only.</summary>
    private static PaymentGateway Of(JsonElement json) => new()
    {
        Id = json.Text("id"),
        Title = json.Text("title"),
        MethodTitle = json.Text("method_title") is { Length: > 0 } title ? title : json.Text("title"),
        Description = json.Text("description"),
        Supports = json.Texts("method_supports") is { Count: > 0 } supports ? supports : ["products"],
        Order = int.TryParse(json.Text("order"), out var order) ? order : 0,
    };
}
