using System.Diagnostics;

namespace CoCart.HistoryChecker.Servers;

/// <summary>A PostgreSQL of its own in a temporary folder, reached by a socket in that folder and so by nobody else.</summary>
internal sealed class PostgreSqlDatabase : IDatabase
{
    private const string User = "cocart";

    private readonly string _programs;
    private readonly string _folder;

    private PostgreSqlDatabase(string programs, string folder) => (_programs, _folder) = (programs, folder);

    public string Provider => "PostgreSql";

    public string ConnectionString => $"Host={_folder};Username={User};Database=postgres;Maximum Pool Size=30";

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Where its programs are on this machine; none: it is not installed.</summary>
    public static string? FindPrograms() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max()
        : null;

    public static async Task<IDatabase> StartAsync()
    {
        var programs = FindPrograms() ?? throw new ArgumentException("PostgreSQL is not installed here.");
        var database = new PostgreSqlDatabase(programs, Directory.CreateTempSubdirectory("cocart-pg-").FullName);
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", "postgres", database._folder);
        await database.RunProgramAsync("initdb", "-D", database.Data, "-U", User, "-A", "trust", "-E", "UTF8", "--no-sync");
        await database.RunProgramAsync(
            "pg_ctl", "-D", database.Data, "-w", "-l", Path.Combine(database._folder, "log"), "-o", $"-c listen_addresses='' -c max_connections=200 -k {database._folder}", "start");

        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await RunProgramAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private Task RunProgramAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);

        return Environment.IsPrivilegedProcess ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    /// <summary>What it says goes nowhere: the server that one of these leaves behind would keep a pipe open.</summary>
    private static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("sh") { WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in (IEnumerable<string>)["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode is not 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
