using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Customers;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores customers with the passwords of demo users (<c>password</c>) or WordPress's hashes (<c>password_hash</c>).</summary>
internal sealed class UserImport(CartDbContext context) : IRowImport
{
    public string Kind => RowKinds.User;

    public async Task TakeAsync(IReadOnlyList<SourceRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        var good = rows.Where(row => tally.IsGood(row, () => CustomerDocuments.Of(row.Json))).Select(row => row.Json).ToList();
        var ids = good.Select(user => user.Id()).ToList();
        var known = await context.Users.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);

        // a password hash is slow on purpose: all of them at once
        var hashes = good.AsParallel().AsOrdered().Select(user => (User: user, Hash: HashOf(user, known.GetValueOrDefault(user.Id())))).ToList();
        foreach (var (user, hash) in hashes)
            Take(user, hash, known, tally);
    }

    private static string? HashOf(JsonElement user, UserRow? known)
    {
        if (user.Text("password") is not { Length: > 0 } password)
            return user.Text("password_hash") is { Length: > 0 } given && PasswordHashes.IsOne(given) ? given : known?.PasswordHash;
        var isKnown = known?.PasswordHash is { } hash && PasswordHashes.Check(hash, password) is PasswordVerificationResult.Success;

        return isKnown ? known?.PasswordHash : PasswordHashes.Of(password);
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
