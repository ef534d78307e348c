using System.Net;
using System.Text;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;
using CoCart.Domain.Customers;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Sessions;

/// <summary>Finds the customer whose login and password a request carries: in the Authorization header, else as parameters.</summary>
internal sealed class BasicAuthentication(IPasswordChecker passwords, FailureThrottle throttle, IOptions<AuthenticationOptions> options)
{
    private const string Scheme = "Basic ";
    private const string Code = "cocart_authentication_error";

    /// <summary>None: a guest. Wrong credentials end the request.</summary>
    public async ValueTask<CustomerAccount?> AuthenticateAsync(HttpContext context, RestParameters parameters)
    {
        var (login, password) = Credentials(context.Request, parameters);
        if (string.IsNullOrEmpty(login) && string.IsNullOrEmpty(password))
            return null;
        if (!IsProtected(context))
            throw RestException.Unauthorized(Code, "Passwords are taken over HTTPS only.");
        if (string.IsNullOrEmpty(login) || string.IsNullOrEmpty(password))
            throw RestException.Unauthorized(Code, "Login and password are both needed.");

        return passwords.TryRecall(login, password, out var known) ? known : await CheckAsync(context, login, password);
    }

    private async ValueTask<CustomerAccount> CheckAsync(HttpContext context, string login, string password)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (throttle.Wait(address, login) is { } wait)
        {
            context.Exchange().RetryAfter = wait;
            throw RestException.TooManyFailures();
        }

        if (await passwords.CheckAsync(login, password, context.RequestAborted) is { } customer)
            return customer;

        throttle.CountFailure(address, login);
        throw RestException.Unauthorized(Code, "Login or password is wrong.");
    }

    private bool IsProtected(HttpContext context) =>
        context.Request.IsHttps || options.Value.AllowInsecureBasic
        || context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress);

    private static (string? Login, string? Password) Credentials(HttpRequest request, RestParameters parameters)
    {
        if (request.Headers.Authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return (parameters.Address("username"), parameters.Address("password"));

        return Decode(header[Scheme.Length..].Trim()).Split(':', 2) is [var login, var password] ? (login, password) : ("", "");
    }

    private static string Decode(string encoded)
    {
        var bytes = new byte[encoded.Length];

        return Convert.TryFromBase64String(encoded, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
