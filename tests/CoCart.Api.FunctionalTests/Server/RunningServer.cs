using System.Diagnostics;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>The real server, as a process of its own with its own database in a temporary folder.</summary>
public sealed class RunningServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("cocart-").FullName;
    private readonly string _environment;
    private readonly IReadOnlyList<string> _arguments;
    private Process? _process;

    public RunningServer()
        : this("Development", [])
    {
    }

    private RunningServer(string environment, IReadOnlyList<string> arguments)
    {
        (_environment, _arguments) = (environment, arguments);
        Start();
    }

    /// <summary>Scheme, host and port.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public static RunningServer In(string environment, params string[] arguments) => new(environment, arguments);

    /// <summary>A client that follows and remembers nothing.</summary>
    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>Ends the process as a power cut would.</summary>
    public void Kill()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.WaitForExit();
    }

    /// <summary>Starts it again on the same database.</summary>
    public void Start()
    {
        var addressKnown = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = _process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Split("Now listening on: ") is [_, var address])
                addressKnown.TrySetResult(address);
        };
        process.ErrorDataReceived += (_, _) => { };
        process.Exited += (_, _) => addressKnown.TrySetException(new InvalidOperationException("The server ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = new Uri(addressKnown.Task.WaitAsync(Patience).GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        Kill();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CoCart.Api.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add("http://127.0.0.1:0");
        foreach (var argument in _arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = _environment;
        start.Environment["ConnectionStrings__CoCart"] = $"Data Source={Path.Combine(_folder, "carts.db")}";

        return start;
    }
}

/// <summary>Tests that share one server; each uses carts of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ServerGroup : ICollectionFixture<RunningServer>
{
    public const string Name = "one server";
}
