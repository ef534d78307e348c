namespace CoCart.Domain.Customers;

/// <summary>What a program may do in the name of the user whose key it shows; never more than the user.</summary>
[Flags]
public enum ApiScopes
{
    None = 0,

    /// <summary>Look at carts and whatever else can be looked at.</summary>
    Read = 1,

    /// <summary>Change carts.</summary>
    Write = 2,

    /// <summary>Look at and change what belongs to others, where the user may.</summary>
    Manage = 4,
}

/// <summary>Names of scopes.</summary>
public static class ApiScopeNames
{
    private static readonly (string Name, ApiScopes Scope)[] Names =
        [("read", ApiScopes.Read), ("write", ApiScopes.Write), ("manage", ApiScopes.Manage)];

    /// <summary>The scopes of a list like <c>read,write,manage</c>; WooCommerce's <c>read_write</c> is taken, too. None: a name is not known.</summary>
    public static ApiScopes? Parse(string text)
    {
        var scopes = ApiScopes.None;
        foreach (var name in text.Split([',', ' ', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var known = Names.FirstOrDefault(pair => pair.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (known.Name is null)
                return null;
            scopes |= known.Scope;
        }

        return scopes is ApiScopes.None ? null : scopes;
    }

    public static IReadOnlyList<string> Of(ApiScopes scopes) => [.. Names.Where(pair => scopes.HasFlag(pair.Scope)).Select(pair => pair.Name)];
}
