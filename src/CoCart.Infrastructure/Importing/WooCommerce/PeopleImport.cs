using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Customers;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores coupons, and customers with the passwords of demo users (<c>password</c>) or WordPress's hashes (<c>password_hash</c>).</summary>
internal sealed class PeopleImport(CartDbContext context, ExportFolder folder)
{
    public async Task<ImportTally> CouponsAsync(CancellationToken cancellationToken)
    {
        var tally = new ImportTally("coupon", "coupons.json");
        var known = await context.Coupons.ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var row in folder.Rows("coupons.json"))
            if (IsGood(row, tally, () => CouponDocuments.Of(row)))
                Take(row, known, tally);

        return tally;
    }

    /// <summary>Customers as the API shows them; where there is a list of users, with its passwords.</summary>
    public async Task<ImportTally> UsersAsync(CancellationToken cancellationToken)
    {
        var tally = new ImportTally("user", folder.Has("users.json") ? "users.json" : "customers.json");
        var known = await context.Users.ToDictionaryAsync(row => row.Id, cancellationToken);
        var users = folder.Rows("users.json").ToList();
        var listed = users.Select(user => user.Number("id")).ToHashSet();
        users.AddRange(folder.Rows("customers.json").Where(customer => !listed.Contains(customer.Number("id"))));
        users.RemoveAll(user => !IsGood(user, tally, () => CustomerDocuments.Of(user)));

        // a password hash is slow on purpose: all of them at once
        var hashes = users.AsParallel().Select(user => HashOf(user, known.GetValueOrDefault(user.Id()))).AsSequential();
        foreach (var (id, hash) in hashes.ToList())
            Take(users.Find(user => user.Id() == id), hash, known, tally);

        return tally;
    }

    private static bool IsGood(JsonElement row, ImportTally tally, Action check)
    {
        try
        {
            check();
            return true;
        }
        catch (FormatException mistake)
        {
            tally.Reject(ExportFolder.NameOf(row), mistake.Message);
            return false;
        }
    }

    private static (int Id, string? Hash) HashOf(JsonElement user, UserRow? known)
    {
        if (user.Text("password") is not { Length: > 0 } password)
            return (user.Id(), user.Text("password_hash") is { Length: > 0 } given && PasswordHashes.IsOne(given) ? given : known?.PasswordHash);
        var isKnown = known?.PasswordHash is { } hash && PasswordHashes.Check(hash, password) is PasswordVerificationResult.Success;

        return (user.Id(), isKnown ? known?.PasswordHash : PasswordHashes.Of(password));
    }

    private void Take(JsonElement row, Dictionary<int, CouponRow> known, ImportTally tally)
    {
        var document = CanonicalJson.Of(row);
        if (known.TryGetValue(row.Id(), out var coupon))
        {
            tally.Existing(isChanged: coupon.Document != document);
        }
        else
        {
            tally.Created();
            context.Add(known[row.Id()] = coupon = new CouponRow { Id = row.Id(), Code = "", Status = "", Document = "" });
        }

        StoredRows.Fill(coupon, row, document);
    }

    private void Take(JsonElement row, string? hash, Dictionary<int, UserRow> known, ImportTally tally)
    {
        var document = CanonicalJson.Of(row);
        if (known.TryGetValue(row.Id(), out var user))
        {
            tally.Existing(isChanged: user.Document != document || user.PasswordHash != hash);
            if (user.PasswordHash != hash)
                context.Tokens.RemoveRange(context.Tokens.Where(token => token.UserId == user.Id));
        }
        else
        {
            tally.Created();
            context.Add(known[row.Id()] = user = new UserRow { Id = row.Id(), Login = "", Email = "", Document = "" });
        }

        StoredRows.Fill(user, row, hash, document);
    }
}
