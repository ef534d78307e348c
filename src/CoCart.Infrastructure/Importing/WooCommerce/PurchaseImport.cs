using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores who has bought what: only buyers may write reviews. Nothing else of an order is kept.</summary>
internal sealed class PurchaseImport(CartDbContext context) : IRowImport
{
    private static readonly string[] Paid = ["completed", "processing"];

    public string Kind => RowKinds.Purchase;

    public async Task TakeAsync(IReadOnlyList<SourceRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        var orders = rows.Where(row => tally.IsGood(row, () => row.Json.Id())).Select(row => row.Json).Where(order => Paid.Contains(order.Text("status"))).ToList();
        var ids = orders.Select(order => order.Id()).ToList();
        var known = await context.Purchases.Where(row => ids.Contains(row.OrderId)).ToDictionaryAsync(row => (row.OrderId, row.ProductId), cancellationToken);
        foreach (var order in orders)
            foreach (var product in order.List("line_items").Select(line => line.Number("product_id")).Where(id => id > 0).Distinct())
                Take(order, product, known, tally);
    }

    private void Take(JsonElement order, int product, Dictionary<(int, int), PurchaseRow> known, ImportTally tally)
    {
        var (id, email, customer) = (order.Number("id"), order.Member("billing")?.Text("email").ToLowerInvariant() ?? "", order.Number("customer_id"));
        if (!known.TryGetValue((id, product), out var purchase))
        {
            context.Add(known[(id, product)] = new PurchaseRow { OrderId = id, ProductId = product, Email = email, CustomerId = customer });
            tally.Created();
            return;
        }

        tally.Existing(isChanged: (purchase.Email, purchase.CustomerId) != (email, customer));
        (purchase.Email, purchase.CustomerId) = (email, customer);
    }
}
