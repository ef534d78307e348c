using System.Security.Cryptography;
using System.Text;
using CoCart.Application.Common.Signing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Signing;

/// <summary>Derives keys from the configured secret, else from one that the first instance has left in the database.</summary>
internal sealed class SigningKeys(IOptions<SigningOptions> options) : ISigningKeys
{
    private const string Server = "server";
    private const int Length = 32;

    private byte[]? _secret;

    /// <summary>Reads the secret, or makes it up; before that there are no keys.</summary>
    public async Task LoadAsync(CartDbContext context, CancellationToken cancellationToken) =>
        _secret = options.Value.Secret is { Length: > 0 } configured
            ? Encoding.UTF8.GetBytes(configured)
            : await FindAsync(context, cancellationToken) ?? await MakeAsync(context, cancellationToken);

    public byte[] KeyFor(string purpose) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256,
        _secret ?? throw new InvalidOperationException("The server's secret is not read yet."),
        Length,
        info: Encoding.UTF8.GetBytes(purpose));

    private static Task<byte[]?> FindAsync(CartDbContext context, CancellationToken cancellationToken) => context.Secrets.AsNoTracking()
        .Where(row => row.Name == Server)
        .Select(row => row.Value)
        .FirstOrDefaultAsync(cancellationToken);

    private static async Task<byte[]> MakeAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var made = new SecretRow { Name = Server, Value = RandomNumberGenerator.GetBytes(Length) };
        context.Add(made);
        try
        {
            await context.SaveChangesAsync(cancellationToken);

            return made.Value;
        }
        catch (DbUpdateException failure) when (failure.IsDuplicateKey())
        {
            // another instance was faster
            return await FindAsync(context, cancellationToken) ?? throw new InvalidOperationException("The server's secret is gone.", failure);
        }
    }
}
