using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Customers;

/// <summary>Users as customers.</summary>
internal sealed class CustomerTable : IChangeableTable, IToldTable
{
    public bool Holds(StoreKind kind) => kind is StoreKind.Customer;

    public async Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken)
    {
        var users = Narrow(context, filter);
        var rows = await Sort(users, filter).Skip(filter.Page.Start).Take(filter.Page.Size).Select(row => row.Document).ToListAsync(cancellationToken);

        return new Listed<JsonElement>([.. rows.Select(StoredJson.Parse).Select(CustomerShape.Of)], await users.CountAsync(cancellationToken));
    }

    public async Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken)
    {
        var number = StoredJson.Number(id);
        var document = await context.Users.Where(row => row.Id == number).Select(row => row.Document).FirstOrDefaultAsync(cancellationToken);

        return document is null ? null : CustomerShape.Of(StoredJson.Parse(document));
    }

    public Task<JsonElement> CreateAsync(StoreWork work, StorePlace place, JsonElement fields, StoreEditor editor) => CustomerEditing.CreateAsync(work, fields, editor);

    public Task<JsonElement> UpdateAsync(StoreWork work, StorePlace place, string id, JsonElement fields, StoreEditor editor) =>
        CustomerEditing.UpdateAsync(work, StoredJson.Number(id), fields, editor);

    public async Task<JsonElement> DeleteAsync(StoreWork work, StorePlace place, string id, bool isForced, StoreEditor editor)
    {
        var known = await CustomerEditing.KnownAsync(work, StoredJson.Number(id), editor);
        if (!isForced)
            throw ManagementErrors.NoTrash();
        await CustomerEditing.RemoveAsync(work, known.Id);

        return CustomerShape.Of(StoredJson.Parse(known.Document));
    }

    public Task TakeAsync(StoreWork work, StorePlace place, JsonElement document) => CustomerEditing.TakeAsync(work, document);

    public Task ForgetAsync(StoreWork work, StorePlace place, int id) => CustomerEditing.ForgetAsync(work, id);

    /// <summary>Without a role only customers are listed, as the original has it.</summary>
    private static IQueryable<UserRow> Narrow(CartDbContext context, DocumentFilter filter)
    {
        var users = context.Users.AsNoTracking();
        if ((filter["role"] is { Length: > 0 } asked ? asked : "customer") is var role and not "all")
            users = users.Where(row => row.Document.Contains($"\"role\":\"{role}\"") || row.Document.Contains($"\"roles\":[\"{role}\""));
        if (filter["email"].Trim().ToLowerInvariant() is { Length: > 0 } email)
            users = users.Where(row => row.Email == email);
        if (filter.Search.Trim().ToLowerInvariant() is { Length: > 0 } words)
            users = users.Where(row => row.Login.Contains(words) || row.Email.Contains(words));
        if (filter.Include.Count > 0)
            users = users.Where(row => filter.Include.Contains(row.Id));
        if (filter.Exclude.Count > 0)
            users = users.Where(row => !filter.Exclude.Contains(row.Id));
        if (filter.ModifiedAfter is { } changed)
            users = users.Where(row => row.ModifiedAt > ProductQueries.Seconds(changed));
        if (filter.ModifiedBefore is { } unchanged)
            users = users.Where(row => row.ModifiedAt < ProductQueries.Seconds(unchanged));

        return users;
    }

    private static IQueryable<UserRow> Sort(IQueryable<UserRow> users, DocumentFilter filter) => (filter.OrderBy, filter.IsDescending is true) switch
    {
        ("id" or "registered_date" or "include", true) => users.OrderByDescending(row => row.Id),
        ("id" or "registered_date" or "include", false) => users.OrderBy(row => row.Id),
        (_, true) => users.OrderByDescending(row => row.Login).ThenByDescending(row => row.Id),
        _ => users.OrderBy(row => row.Login).ThenBy(row => row.Id),
    };
}
