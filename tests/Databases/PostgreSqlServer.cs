using System.Diagnostics;

namespace CoCart.Tests.Databases;

/// <summary>
/// A PostgreSQL of the tests' own in a temporary folder, reached by a socket in that folder and so by nobody else. It ends with the process that
/// started it, however that ends.
/// </summary>
public sealed class PostgreSqlServer
{
    private const string Installed = "/usr/lib/postgresql";
    private const string User = "cocart";
    private const string Ready = "ready to accept connections";

    /// <summary>A test's data need not survive a power cut; many servers use it at once.</summary>
    private const string Options = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder;

    private PostgreSqlServer(string folder) => _folder = folder;

    /// <summary>Where its programs are on this machine; none: it is not installed.</summary>
    public static string? FindPrograms() => Directory.Exists(Installed)
        ? Directory.EnumerateDirectories(Installed).Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max()
        : null;

    public static PostgreSqlServer Start()
    {
        var programs = FindPrograms() ?? throw new InvalidOperationException($"PostgreSQL is not installed here: there are no programs in {Installed}.");
        var folder = Directory.CreateTempSubdirectory("cocart-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", folder);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();

        // the shell waits for the end of its input, which comes with the end of this process
        Launch(programs, $"""
            {programs}/initdb -D {folder}/data -U {User} -A trust -E UTF8 --locale=C.UTF-8 --no-sync > /dev/null || exit 1
            {programs}/postgres -D {folder}/data -k {folder} {Options} < /dev/null &
            cat > /dev/null
            kill -QUIT $!
            wait
            rm -rf {folder}
            """, line => Hear(line, said, ready));
        if (!ready.Task.Wait(Patience))
            throw new TimeoutException($"PostgreSQL did not start: {string.Join('\n', said)}");

        return new PostgreSqlServer(folder);
    }

    public string ConnectionTo(string database) => $"Host={_folder};Username={User};Database={database};Maximum Pool Size=40;Timeout=60";

    private static void Hear(string? line, List<string> said, TaskCompletionSource ready)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
        if (line.Contains(Ready, StringComparison.Ordinal))
            ready.TrySetResult();
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static void Launch(string folder, string script, Action<string?> hear)
    {
        var start = Environment.IsPrivilegedProcess ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", "sh", "-c", script]) : new ProcessStartInfo("sh", ["-c", script]);
        (start.WorkingDirectory, start.RedirectStandardInput, start.RedirectStandardError) = (folder, true, true);
        var process = Process.Start(start) ?? throw new InvalidOperationException("PostgreSQL did not start.");
        process.ErrorDataReceived += (_, line) => hear(line.Data);
        process.BeginErrorReadLine();
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }
}
