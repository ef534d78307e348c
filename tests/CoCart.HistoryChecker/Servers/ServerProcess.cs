using System.Diagnostics;
using System.Net;

namespace CoCart.HistoryChecker.Servers;

/// <summary>One instance of the server, as a process of its own on a port that the system picks.</summary>
internal sealed class ServerProcess : IDisposable
{
    /// <summary>Many tests at once may make a small machine slow.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The program as it is built, unless the setting names another, as the published one, which starts faster.</summary>
    private static readonly string Built = Environment.GetEnvironmentVariable("COCART_TEST_SERVER") ?? Path.Combine(AppContext.BaseDirectory, "CoCart.Api.dll");

    private readonly Process _process;

    private ServerProcess(Process process, IPEndPoint address) => (_process, Address) = (process, address);

    public IPEndPoint Address { get; }

    public static async Task<ServerProcess> StartAsync(IDatabase database, string folder)
    {
        var listening = new TaskCompletionSource<IPEndPoint>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = Program(database, folder, "--urls", "http://127.0.0.1:0"), EnableRaisingEvents = true };
        var log = new List<string>();
        process.OutputDataReceived += (_, line) => Hear(line.Data, log, listening);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, log, listening);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"A server ended before it listened: {string.Join('\n', log)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new ServerProcess(process, await listening.Task.WaitAsync(Patience));
        }
        catch (Exception)
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    /// <summary>Fills the empty database with the sample store.</summary>
    public static async Task ImportAsync(IDatabase database, string folder)
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "samples", "store");
        using var process = Process.Start(Program(database, folder, "import", "woocommerce", sample)) ?? throw new InvalidOperationException("The import did not start.");
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode is not 0)
            throw new InvalidOperationException($"The import failed: {await error}");
    }

    /// <summary>Ends it as a power cut would, as far as the process can tell; returns when it is gone.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private static void Hear(string? line, List<string> log, TaskCompletionSource<IPEndPoint> listening)
    {
        if (line?.Split("Now listening on: http://") is [_, var address])
            listening.TrySetResult(IPEndPoint.Parse(address));
        lock (log)
            if (line is not null && log.Count < 100)
                log.Add(line);
    }

    private static ProcessStartInfo Program(IDatabase database, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.ArgumentList.Add(Built);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Database__Provider"] = database.Provider;
        start.Environment["ConnectionStrings__CoCart"] = database.ConnectionString;

        return start;
    }
}
