using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// The stored form of a cart's contents. Names are short because every write stores them; what is empty is left out. Properties
/// that can be set are read in half the time that a constructor takes.
/// </summary>
internal sealed class CartDocument
{
    [JsonPropertyName("i")]
    public List<ItemDocument>? Items { get; set; }

    [JsonPropertyName("r")]
    public List<RemovedDocument>? Removed { get; set; }

    [JsonPropertyName("c")]
    public IReadOnlyList<string>? Coupons { get; set; }

    [JsonPropertyName("f")]
    public List<FeeDocument>? Fees { get; set; }

    [JsonPropertyName("s")]
    public IReadOnlyList<string?>? ChosenRates { get; set; }

    [JsonPropertyName("g")]
    public string? PaymentMethod { get; set; }

    [JsonPropertyName("n")]
    public List<NoticeDocument>? Notices { get; set; }

    [JsonPropertyName("a")]
    public CustomerDocument? Customer { get; set; }
}

/// <summary>A stored line.</summary>
internal sealed class ItemDocument
{
    [JsonPropertyName("k")]
    public string Key { get; set; } = "";

    [JsonPropertyName("p")]
    public int ProductId { get; set; }

    [JsonPropertyName("v")]
    public int? VariationId { get; set; }

    [JsonPropertyName("a")]
    public List<string[]>? Attributes { get; set; }

    [JsonPropertyName("d")]
    public JsonElement? Data { get; set; }

    [JsonPropertyName("m")]
    public decimal? CustomPrice { get; set; }

    [JsonPropertyName("b")]
    public string? BelongsTo { get; set; }

    [JsonPropertyName("e")]
    public decimal Each { get; set; }

    [JsonPropertyName("q")]
    public decimal Quantity { get; set; }

    [JsonPropertyName("h")]
    public string DataHash { get; set; } = "";
}

/// <summary>A stored removed line, with its amounts: subtotal, subtotal tax, total, tax.</summary>
internal sealed record RemovedDocument([property: JsonPropertyName("i")] ItemDocument Item, [property: JsonPropertyName("m")] decimal[] Amounts);

/// <summary>A stored fee. One of 0.00 comes back as 0.00.</summary>
internal sealed record FeeDocument(
    string Id, string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal Amount, bool IsTaxable, string TaxClass);

/// <summary>A stored notice.</summary>
internal sealed record NoticeDocument(int Type, string Text);

/// <summary>Stored addresses.</summary>
internal sealed record CustomerDocument(
    Domain.Customers.Address Billing, Domain.Customers.Address Shipping, bool HasCalculatedShipping);

/// <summary>Compiled readers and writers of the stored form.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CartDocument))]
internal sealed partial class CartDocumentContext : JsonSerializerContext;
