using System.Text.RegularExpressions;
using CoCart.Api.Common.Errors;
using CoCart.Application.Users;
using CoCart.Domain.Customers;

namespace CoCart.Api.Common.Authentication;

/// <summary>Finds the user whose token a request carries. Where no tokens are offered, and for what looks like none, the caller is a guest.</summary>
internal static partial class BearerAuthentication
{
    public static async ValueTask<CustomerAccount?> AuthenticateAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization is not [{ } header] || Bearer().Match(header) is not { Success: true } match)
            return null;
        var tokens = context.RequestServices.GetRequiredService<IAccessTokens>();
        if (!tokens.IsOffered)
            return null;

        return await tokens.VerifyAsync(match.Groups[1].Value, context.RequestAborted) ?? throw RestException.InvalidToken();
    }

    [GeneratedRegex("^Bearer\\s+([A-Za-z0-9_=-]+\\.[A-Za-z0-9_=-]+\\.[A-Za-z0-9_=-]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bearer();
}
