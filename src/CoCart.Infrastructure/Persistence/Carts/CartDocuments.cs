using System.Text.Json;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Turns what a cart remembers into its stored form and back.</summary>
internal static class CartDocuments
{
    public static CartState Read(CartRow row)
    {
        var document = JsonSerializer.Deserialize(row.Contents, CartDocumentContext.Default.CartDocument)
            ?? throw new InvalidOperationException($"The contents of cart row {row.Id} are not readable.");

        return new CartState
        {
            Identity = new CartIdentity(CartKey.Stored(row.Key), row.CustomerId),
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
            ExpiresAt = DateTimeOffset.FromUnixTimeMilliseconds(row.ExpiresAt),
            Items = Items(document.Items),
            Removed = document.Removed is null ? [] : document.Removed.ConvertAll(Removed),
            Coupons = document.Coupons ?? [],
            Fees = document.Fees is null ? [] : document.Fees.ConvertAll(fee => new Fee(fee.Id, fee.Name, fee.Amount, fee.IsTaxable, fee.TaxClass)),
            ChosenRates = document.ChosenRates ?? [],
            PaymentMethod = document.PaymentMethod,
            Notices = document.Notices is null ? [] : document.Notices.ConvertAll(notice => new Notice((NoticeType)notice.Type, notice.Text)),
            Customer = document.Customer is { } customer ? new CartCustomer(customer.Billing, customer.Shipping, customer.HasCalculatedShipping) : null,
        };
    }

    public static byte[] Write(CartState state) => JsonSerializer.SerializeToUtf8Bytes(Document(state), CartDocumentContext.Default.CartDocument);

    private static CartDocument Document(CartState state) => new()
    {
        Items = state.Items.Count is 0 ? null : [.. state.Items.Select(Document)],
        Removed = state.Removed.Count is 0 ? null : [.. state.Removed.Select(Document)],
        Coupons = state.Coupons.Count is 0 ? null : state.Coupons,
        Fees = state.Fees.Count is 0 ? null : [.. state.Fees.Select(fee => new FeeDocument(fee.Id, fee.Name, fee.Amount, fee.IsTaxable, fee.TaxClass))],
        ChosenRates = state.ChosenRates.Count is 0 ? null : state.ChosenRates,
        PaymentMethod = state.PaymentMethod,
        Notices = state.Notices.Count is 0 ? null : [.. state.Notices.Select(notice => new NoticeDocument((int)notice.Type, notice.Text))],
        Customer = state.Customer is { } customer ? new CustomerDocument(customer.Billing, customer.Shipping, customer.HasCalculatedShipping) : null,
    };

    private static CartItem[] Items(List<ItemDocument>? documents)
    {
        if (documents is null)
            return [];
        var items = new CartItem[documents.Count];
        for (var index = 0; index < items.Length; index++)
            items[index] = Item(documents[index]);

        return items;
    }

    private static RemovedItem Removed(RemovedDocument document) => new(
        Item(document.Item), new LineAmounts(document.Amounts[0], document.Amounts[1], document.Amounts[2], document.Amounts[3]));

    private static RemovedDocument Document(RemovedItem removed) => new(
        Document(removed.Item), [removed.Amounts.Subtotal, removed.Amounts.SubtotalTax, removed.Amounts.Total, removed.Amounts.Tax]);

    private static CartItem Item(ItemDocument document) => CartState.Item(
        new ItemKey(document.Key),
        new Selection(
            new ProductId(document.ProductId),
            document.VariationId is { } variation ? new ProductId(variation) : null,
            document.Attributes is null ? [] : document.Attributes.ConvertAll(pair => new AttributeChoice(pair[0], pair[1])),
            document.Data is { } data ? ItemData.Of(data) : default,
            document.CustomPrice)
        {
            Membership = document.BelongsTo is { } container ? new Membership(new ItemKey(container), new Quantity(document.Each)) : null,
        },
        new Quantity(document.Quantity),
        document.DataHash);

    private static ItemDocument Document(CartItem item) => new()
    {
        Key = item.Key.Value,
        ProductId = item.Selection.ProductId.Value,
        VariationId = item.Selection.VariationId?.Value,
        Attributes = item.Selection.Attributes.Count is 0
            ? null
            : [.. item.Selection.Attributes.Select(attribute => new[] { attribute.Key, attribute.Value })],
        Data = item.Selection.Data.IsEmpty ? null : item.Selection.Data.Json,
        CustomPrice = item.Selection.CustomPrice,
        BelongsTo = item.Selection.Membership?.Container.Value,
        Each = item.Selection.Membership?.Each.Value ?? 0,
        Quantity = item.Quantity.Value,
        DataHash = item.DataHash,
    };
}
