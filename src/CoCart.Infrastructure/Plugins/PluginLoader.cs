using CoCart.Application.Extensions;

namespace CoCart.Infrastructure.Plugins;

/// <summary>A plug-in cannot be used: the server does not start without it.</summary>
public sealed class PluginLoadException(string file, string reason, Exception? cause = null)
    : Exception($"The plug-in {file} cannot be loaded: {reason}", cause);

/// <summary>Finds the plug-ins of a folder.</summary>
internal static class PluginLoader
{
    /// <summary>
    /// Every assembly in the folder is a plug-in, and so is that of a folder in it which has the folder's name; what else
    /// lies beside the latter are its dependencies.
    /// </summary>
    public static IReadOnlyList<IPlugin> Load(string folder)
    {
        var path = Path.GetFullPath(folder);
        if (!Directory.Exists(path))
            throw new PluginLoadException(path, "there is no such folder.");

        var files = Directory.EnumerateFiles(path, "*.dll").Concat(Directory.EnumerateDirectories(path).Select(Main));

        return [.. files.Where(file => !PluginContext.IsOwn(Path.GetFileNameWithoutExtension(file))).Order(StringComparer.Ordinal).SelectMany(LoadFile)];
    }

    private static string Main(string folder) => Path.Combine(folder, $"{Path.GetFileName(folder)}.dll");

    private static List<IPlugin> LoadFile(string file)
    {
        if (!File.Exists(file))
            throw new PluginLoadException(file, "there is no such file.");
        try
        {
            var types = new PluginContext(file).LoadFromAssemblyPath(file).GetExportedTypes();
            var plugins = types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPlugin))).Select(Create).ToList();

            return plugins.Count > 0 ? plugins : throw new PluginLoadException(file, $"it has no public class that implements {nameof(IPlugin)}.");
        }
        catch (Exception failure) when (failure is not PluginLoadException and not OutOfMemoryException)
        {
            throw new PluginLoadException(file, failure.GetBaseException().Message, failure);
        }
    }

    private static IPlugin Create(Type type) => Activator.CreateInstance(type) as IPlugin
        ?? throw new InvalidOperationException($"{type.FullName} cannot be made.");
}
