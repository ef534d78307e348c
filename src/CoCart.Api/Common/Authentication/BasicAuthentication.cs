using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;
using CoCart.Domain.Customers;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Authentication;

/// <summary>Finds the customer whose login and password a request carries: in the Authorization header, else as parameters.</summary>
internal sealed class BasicAuthentication(IPasswordChecker passwords, FailureThrottle throttle, IOptions<AuthenticationOptions> options, TimeProvider clock)
{
    private const string Code = "cocart_authentication_error";

    /// <summary>Nobody has longer ones, and a slow hash over a long text would take all too long.</summary>
    private const int LongestLogin = 254;
    private const int LongestPassword = 4096;

    /// <summary>None: a guest. Wrong credentials end the request.</summary>
    public async ValueTask<CustomerAccount?> AuthenticateAsync(HttpContext context)
    {
        var (login, password) = BasicCredentials.Read(context.Request) ?? Parameters(context.Exchange().Parameters);
        if (login.Length is 0 && password.Length is 0)
            return null;
        if (!options.Value.IsProtected(context))
            throw RestException.Unauthorized(Code, "Passwords are taken over HTTPS only.");
        if (login.Length is 0 || password.Length is 0)
            throw RestException.Unauthorized(Code, "Login and password are both needed.");

        if (login.Length > LongestLogin || password.Length > LongestPassword)
            throw RestException.Unauthorized(Code, "Login or password is wrong.");

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

        var started = clock.GetTimestamp();
        if (await passwords.CheckAsync(login, password, context.RequestAborted) is { } customer)
            return customer;

        throttle.CountFailure(address, login);
        await WaitAsync(started, context.RequestAborted);
        throw RestException.Unauthorized(Code, "Login or password is wrong.");
    }

    /// <summary>Kinds of hashes take different times, and an unknown login has none: every failure is told after the same time.</summary>
    private async ValueTask WaitAsync(long started, CancellationToken cancellationToken)
    {
        if (options.Value.FailureTime - clock.GetElapsedTime(started) is { Ticks: > 0 } rest)
            await Task.Delay(rest, clock, cancellationToken);
    }

    private static (string Login, string Password) Parameters(RestParameters parameters) =>
        (parameters.Address("username") ?? "", parameters.Address("password") ?? "");
}
