using CoCart.Application.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Application.Plugins;

/// <summary>The namespaces of <c>cart/update</c> that plug-ins answer to.</summary>
public sealed class CallbackNames
{
    private readonly HashSet<string> _names = [];

    public CallbackNames(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        foreach (var callback in scope.ServiceProvider.GetServices<ICartCallback>())
        {
            var name = callback.Namespace;
            if (string.IsNullOrWhiteSpace(name) || name is "update-cart" or "update-customer" || !_names.Add(name))
                throw new InvalidOperationException($"The callback {callback.GetType().FullName} has no namespace of its own: \"{name}\" is taken or empty.");
        }
    }

    public int Count => _names.Count;

    public bool Contains(string? name) => name is not null && _names.Contains(name);
}
