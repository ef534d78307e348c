using System.Reflection;
using System.Runtime.Loader;

namespace CoCart.Infrastructure.Plugins;

/// <summary>Loads one plug-in and what lies beside it. What the server itself is made of is shared, so that both mean the same types.</summary>
internal sealed class PluginContext(string assembly) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assembly))
{
    private static readonly HashSet<string> Own = [.. OwnFiles().Select(file => Path.GetFileNameWithoutExtension(file))];

    private readonly AssemblyDependencyResolver _resolver = new(assembly);

    /// <summary>An assembly of that name is part of the server.</summary>
    public static bool IsOwn(string? name) => name is not null && Own.Contains(name);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        !IsOwn(assemblyName.Name) && _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;

    private static string[] OwnFiles() =>
        AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") is string files ? files.Split(Path.PathSeparator) : [];
}
