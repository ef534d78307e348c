namespace CoCart.Api.Common.Authentication;

/// <summary>Finds out who asks: by a program's key, a token, or login and password, in this order. Without any of them a guest does.</summary>
internal sealed class CallerAuthentication(ApiKeyAuthentication keys, BasicAuthentication basic)
{
    public async ValueTask<Caller> AuthenticateAsync(HttpContext context)
    {
        if (await keys.AuthenticateAsync(context) is { } program)
            return program;

        var customer = await BearerAuthentication.AuthenticateAsync(context) ?? await basic.AuthenticateAsync(context);

        return customer is null ? Caller.Guest : new Caller(customer);
    }
}
