using CoCart.Api.Common.Sessions;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Tells who may use an operation, and how callers show who they are.</summary>
internal static class SecurityWriter
{
    private const string Cart = "cartKey";

    private static readonly string[][] Callers = [["basic"], ["bearer"], ["consumerKey", "consumerSecret"]];

    public static void AddSchemes(OpenApiDocument document)
    {
        document.AddComponent("basic", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "basic", Description = "Login (or e-mail address) and password of a user, or consumer key and secret of a program; over HTTPS." });
        document.AddComponent("bearer", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT", Description = "A token of the login, where the server offers tokens." });
        document.AddComponent("consumerKey", Parameter("consumer_key", "Key of a program; goes with its secret. Requests can be signed by OAuth 1.0a instead."));
        document.AddComponent("consumerSecret", Parameter("consumer_secret", "Secret of a program's key; over HTTPS."));
        document.AddComponent(Cart, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "Cart-Key", Description = "Key of a guest's cart. Whoever knows it has the cart." });
    }

    public static void Write(OpenApiOperation operation, DescribedAction action, OpenApiDocument document)
    {
        operation.Security = [];
        if (!IsForSome(action))
            operation.Security.Add([]);
        if (!action.Has<WithoutCartAttribute>() && !IsForSome(action))
            operation.Security.Add(Requirement([Cart], document));
        foreach (var names in Callers)
            operation.Security.Add(Requirement(names, document));
    }

    private static bool IsForSome(DescribedAction action) =>
        action.Has<ManagersOnlyAttribute>() || action.Has<AdministratorsOnlyAttribute>() || action.Has<AdministratorsInPersonAttribute>();

    private static OpenApiSecurityScheme Parameter(string name, string text) =>
        new() { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Query, Name = name, Description = text };

    private static OpenApiSecurityRequirement Requirement(IEnumerable<string> names, OpenApiDocument document)
    {
        var requirement = new OpenApiSecurityRequirement();
        foreach (var name in names)
            requirement[new OpenApiSecuritySchemeReference(name, document)] = [];

        return requirement;
    }
}
