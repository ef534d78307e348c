namespace CoCart.Api.Documentation.Collections;

/// <summary>Requests that make sense one after the other, with the sample store.</summary>
internal static class Journey
{
    private static readonly Dictionary<string, string[]> Steps = new()
    {
        ["v1"] = ["listProducts", "addItem", "getCart", "updateItem", "countItems", "getTotals", "removeItem", "restoreItem", "clearCart"],
        ["v2"] = ["listProducts", "addItem", "getCart", "updateItem", "countItems", "explainCartTotals", "removeItem", "restoreItem", "clearCart"],
        ["admin"] = ["listProducts", "listCoupons", "listCustomers", "listShippingZones", "listTaxRates", "listPaymentGateways"],
    };

    /// <summary>By name of the document; each succeeds if the ones before it did.</summary>
    public static IReadOnlyList<string> Of(string document) => Steps[document];
}
