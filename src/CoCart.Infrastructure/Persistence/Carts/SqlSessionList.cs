using CoCart.Application.Sessions;
using CoCart.Domain.Carts;
using CoCart.Domain.Customers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Lists the stored carts by our tables.</summary>
internal sealed class SqlSessionList(IDbContextFactory<CartDbContext> contexts, ICustomerDirectory customers, TimeProvider clock) : ISessionList
{
    public async Task<SessionPage> ReadAsync(int offset, int? count, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var alive = context.Carts.AsNoTracking().Where(row => row.ExpiresAt > now).OrderBy(row => row.Id);
        var page = count is { } limit ? alive.Skip(offset).Take(limit) : alive;

        var sessions = new List<SessionSummary>();
        await foreach (var row in page.AsAsyncEnumerable().WithCancellation(cancellationToken))
            sessions.Add(await SummaryAsync(row, cancellationToken));

        return new SessionPage(sessions, count is null ? sessions.Count : await alive.CountAsync(cancellationToken));
    }

    /// <summary>Who it is stands in the cart, else in the customer's account.</summary>
    private async ValueTask<SessionSummary> SummaryAsync(CartRow row, CancellationToken cancellationToken)
    {
        var state = CartDocuments.Read(row);
        var billing = state.Customer?.Billing ?? await AccountAsync(state.Identity, cancellationToken) ?? Address.Empty;

        return new SessionSummary(row.Id, row.Key, billing.FirstName, billing.LastName, billing.Email, state.CreatedAt, state.ExpiresAt, row.Source);
    }

    private async ValueTask<Address?> AccountAsync(CartIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.CustomerId is not { } id || await customers.FindAsync(id, cancellationToken) is not { } account)
            return null;

        return account.Billing.Email.Length > 0 ? account.Billing : account.Billing with { Email = account.Email };
    }
}
