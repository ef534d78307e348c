using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>The stored form of a cart's contents. Names are short because every write stores them; what is empty is left out.</summary>
internal sealed record CartDocument
{
    [JsonPropertyName("i")]
    public List<ItemDocument>? Items { get; init; }

    [JsonPropertyName("r")]
    public List<RemovedDocument>? Removed { get; init; }

    [JsonPropertyName("c")]
    public IReadOnlyList<string>? Coupons { get; init; }

    [JsonPropertyName("f")]
    public List<FeeDocument>? Fees { get; init; }

    [JsonPropertyName("s")]
    public IReadOnlyList<string?>? ChosenRates { get; init; }

    [JsonPropertyName("n")]
    public List<NoticeDocument>? Notices { get; init; }

    [JsonPropertyName("a")]
    public CustomerDocument? Customer { get; init; }
}

/// <summary>A stored line.</summary>
internal sealed record ItemDocument
{
    [JsonPropertyName("k")]
    public required string Key { get; init; }

    [JsonPropertyName("p")]
    public required int ProductId { get; init; }

    [JsonPropertyName("v")]
    public int? VariationId { get; init; }

    [JsonPropertyName("a")]
    public List<string[]>? Attributes { get; init; }

    [JsonPropertyName("d")]
    public JsonElement? Data { get; init; }

    [JsonPropertyName("m")]
    public decimal? CustomPrice { get; init; }

    [JsonPropertyName("q")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("h")]
    public required string DataHash { get; init; }
}

/// <summary>A stored removed line, with its amounts: subtotal, subtotal tax, total, tax.</summary>
internal sealed record RemovedDocument([property: JsonPropertyName("i")] ItemDocument Item, [property: JsonPropertyName("m")] decimal[] Amounts);

/// <summary>A stored fee.</summary>
internal sealed record FeeDocument(string Id, string Name, decimal Amount, bool IsTaxable, string TaxClass);

/// <summary>A stored notice.</summary>
internal sealed record NoticeDocument(int Type, string Text);

/// <summary>Stored addresses.</summary>
internal sealed record CustomerDocument(
    Domain.Customers.Address Billing, Domain.Customers.Address Shipping, bool HasCalculatedShipping);

/// <summary>Compiled readers and writers of the stored form.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CartDocument))]
internal sealed partial class CartDocumentContext : JsonSerializerContext;
