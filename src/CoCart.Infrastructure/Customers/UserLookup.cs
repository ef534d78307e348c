using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Customers;

/// <summary>Finds users by what they call themselves.</summary>
internal static class UserLookup
{
    /// <summary>By login, else by e-mail address, else by billing phone, if that is only one user's.</summary>
    public static async Task<UserRow?> FindUserAsync(this CartDbContext context, string name, CancellationToken cancellationToken)
    {
        var login = name.Trim().ToLowerInvariant();
        var rows = await context.Users.AsNoTracking()
            .Where(row => row.Login == login || row.Email == login || row.Phone == login)
            .OrderBy(row => row.Login == login ? 0 : row.Email == login ? 1 : 2)
            .Take(2)
            .ToListAsync(cancellationToken);

        return rows is [var first, ..] && (rows.Count is 1 || first.Login == login || first.Email == login) ? first : null;
    }
}
