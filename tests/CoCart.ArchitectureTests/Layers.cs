using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoCart.ArchitectureTests;

/// <summary>The assemblies under test, and their source.</summary>
internal static class Layers
{
    public static readonly Assembly Domain = Assembly.Load("CoCart.Domain");
    public static readonly Assembly Application = Assembly.Load("CoCart.Application");
    public static readonly Assembly Infrastructure = Assembly.Load("CoCart.Infrastructure");
    public static readonly Assembly Api = Assembly.Load("CoCart.Api");

    /// <summary>Hand-written files of the product, with their path from the root of the repository.</summary>
    public static IEnumerable<(string Path, string[] Lines)> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root(), file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.Contains("/CompiledModels/", StringComparison.Ordinal))
            .Select(path => (path, File.ReadAllLines(Path.Combine(Root(), path))));

    /// <summary>Types that somebody wrote.</summary>
    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: true) && !type.Name.Contains('<', StringComparison.Ordinal));

    public static string Root([CallerFilePath] string file = "")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoCart.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new DirectoryNotFoundException($"The tests run outside the repository ({file}).");
    }
}
