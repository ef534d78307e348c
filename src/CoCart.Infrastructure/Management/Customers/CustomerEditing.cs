using System.Net.Mail;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Customers;

/// <summary>
/// Makes and changes users. Only administrators change those who are more than customers, and only they make somebody more
/// than that; another shop cannot.
/// </summary>
internal static class CustomerEditing
{
    private static readonly string[] Ordinary = ["customer", "subscriber", ""];

    public static async Task<JsonElement> CreateAsync(StoreWork work, JsonElement fields, StoreEditor editor)
    {
        if (fields.Number("id") > 0)
            throw ManagementErrors.Exists(StoreKind.Customer);
        if (fields.Text("email").Length is 0)
            throw ManagementErrors.MissingField("email");
        var document = CustomerFields.New(fields);
        document["id"] = await StoreNumbers.NextAsync(work, StoreNumbers.Users);
        work.Stamp(document, "date_created");

        return await ApplyAsync(work, document, fields, editor, null);
    }

    public static async Task<JsonElement> UpdateAsync(StoreWork work, int id, JsonElement fields, StoreEditor editor)
    {
        var known = await KnownAsync(work, id, editor);

        return await ApplyAsync(work, StoredJson.Open(known.Document), fields, editor, known.PasswordHash);
    }

    /// <summary>A user who is there, and whom the editor may change.</summary>
    public static async Task<UserRow> KnownAsync(StoreWork work, int id, StoreEditor editor)
    {
        var row = await work.Context.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, work.CancellationToken)
            ?? throw ManagementErrors.UnknownToChange(StoreKind.Customer);

        return editor is StoreEditor.Administrator || IsOrdinary(StoredJson.Parse(row.Document)) ? row : throw ManagementErrors.NotYours();
    }

    public static async Task TakeAsync(StoreWork work, JsonElement document)
    {
        var id = document.Id();
        var row = await work.Context.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, work.CancellationToken);
        if (!IsOrdinary(document) || (row is not null && !IsOrdinary(StoredJson.Parse(row.Document))))
            return;
        await StoreNumbers.KeepAsync(work, StoreNumbers.Users, id);
        await StoreAsync(work, document, row?.PasswordHash);
    }

    public static async Task ForgetAsync(StoreWork work, int id)
    {
        if (await work.Context.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, work.CancellationToken) is { } row && IsOrdinary(StoredJson.Parse(row.Document)))
            await RemoveAsync(work, id);
    }

    /// <summary>With all that signs the user in.</summary>
    public static async Task RemoveAsync(StoreWork work, int id)
    {
        await StoreNumbers.KeepAsync(work, StoreNumbers.Users, id);
        await work.Context.Users.Where(row => row.Id == id).ExecuteDeleteAsync(work.CancellationToken);
        await work.Context.Tokens.Where(token => token.UserId == id).ExecuteDeleteAsync(work.CancellationToken);
        await work.Context.ApiKeys.Where(key => key.UserId == id).ExecuteDeleteAsync(work.CancellationToken);
        work.HasChanged = true;
    }

    private static async Task<JsonElement> ApplyAsync(StoreWork work, JsonObject document, JsonElement fields, StoreEditor editor, string? knownHash)
    {
        CustomerFields.Apply(document, fields);
        var json = StoredJson.Close(document);
        if (editor is not StoreEditor.Administrator && !IsOrdinary(json))
            throw ManagementErrors.NotYours();
        await EnsureUniqueAsync(work, json);
        work.Stamp(document, "date_modified");
        var hash = fields.Text("password") is { Length: > 0 } password ? work.HashOf(password) : knownHash;

        return await StoreAsync(work, StoredJson.Close(document), hash);
    }

    /// <summary>As an import would. A changed password or role ends what the old one has opened.</summary>
    private static async Task<JsonElement> StoreAsync(StoreWork work, JsonElement json, string? hash)
    {
        var id = json.Id();
        var row = await work.Context.Users.AsTracking().FirstOrDefaultAsync(row => row.Id == id, work.CancellationToken);
        if (row is not null && (row.PasswordHash != hash || CustomerShape.RoleOf(StoredJson.Parse(row.Document)) != CustomerShape.RoleOf(json)))
            await work.Context.Tokens.Where(token => token.UserId == id).ExecuteDeleteAsync(work.CancellationToken);
        if (row is null)
            work.Context.Add(row = new UserRow { Id = id, Login = "", Email = "", Document = "" });
        StoredRows.Fill(row, json, hash, CanonicalJson.Of(json));
        await work.SaveAsync();

        return CustomerShape.Of(StoredJson.Parse(row.Document));
    }

    private static bool IsOrdinary(JsonElement user) =>
        user.Texts("roles").Append(user.Text("role")).All(role => Ordinary.Contains(role));

    private static async Task EnsureUniqueAsync(StoreWork work, JsonElement json)
    {
        var (id, account) = (json.Id(), CustomerDocuments.Of(json));
        var (email, login) = (account.Email.ToLowerInvariant(), account.Login.ToLowerInvariant());
        if (!MailAddress.TryCreate(email, out _))
            throw ManagementErrors.EmailInvalid();
        var others = work.Context.Users.Where(row => row.Id != id);
        if (await others.AnyAsync(row => row.Email == email || row.Login == email, work.CancellationToken))
            throw ManagementErrors.EmailTaken();
        if (await others.AnyAsync(row => row.Login == login || row.Email == login, work.CancellationToken))
            throw ManagementErrors.LoginTaken();
    }
}
