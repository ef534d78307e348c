using System.Diagnostics;
using System.Reflection;

namespace CoCart.Client.Tests;

/// <summary>The programs beside the tests, as they were built.</summary>
internal static class Programs
{
    /// <summary>How to start one with its output read.</summary>
    public static ProcessStartInfo Start(string name, params IEnumerable<string> arguments)
    {
        var path = typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == name).Value ?? "";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(path.Replace('\\', Path.DirectorySeparatorChar));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        return start;
    }
}
