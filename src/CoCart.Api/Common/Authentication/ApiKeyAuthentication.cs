using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Application.Users.ApiKeys;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Authentication;

/// <summary>
/// Finds the program whose key a request shows: with its secret as login and password or as parameters of the query, over protected
/// connections; or by a signature of the request, over any.
/// </summary>
internal sealed class ApiKeyAuthentication(OAuthAuthentication signatures, IOptions<AuthenticationOptions> options)
{
    private const string Start = "ck_";

    /// <summary>None: no key was shown. A wrong one ends the request.</summary>
    public async ValueTask<Caller?> AuthenticateAsync(HttpContext context)
    {
        if (OAuthParameters.Read(context.Request) is { } signature)
            return await signatures.AuthenticateAsync(context, signature);
        if (BasicCredentials.Read(context.Request) is ({ } login, { } password) && login.StartsWith(Start, StringComparison.Ordinal))
            return await BySecretAsync(context, login, password) ?? throw RestException.Unauthorized("cocart_authentication_error", "The key is not known.");

        var parameters = context.Exchange().Parameters;

        // an unknown key in the query is no key, as the original has it
        return parameters.Query("consumer_key") is { Length: > 0 } key && parameters.Query("consumer_secret") is { Length: > 0 } secret
            ? await BySecretAsync(context, key, secret)
            : null;
    }

    private async ValueTask<Caller?> BySecretAsync(HttpContext context, string key, string secret)
    {
        if (!options.Value.IsProtected(context))
            throw RestException.KeyRefused("Secrets are taken over HTTPS only: sign the request instead.");
        var keys = context.RequestServices.GetRequiredService<IApiKeys>();
        if (await keys.FindAsync(key, context.RequestAborted) is not { } holder)
            return null;

        return keys.IsSecret(holder, secret) ? new Caller(holder.Account, holder.Scopes) : throw RestException.KeyRefused("The secret does not belong to the key.");
    }
}
