using System.Diagnostics;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>The real server, as a process of its own with its own database in a temporary folder.</summary>
public sealed class RunningServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _environment;
    private readonly Workplace _workplace;
    private readonly IReadOnlyList<string> _arguments;
    private readonly Workplace? _own;
    private Process? _process;

    public RunningServer()
        : this("Development", new Workplace()) => _own = _workplace;

    private RunningServer(string environment, Workplace workplace, params IEnumerable<string> arguments)
    {
        (_environment, _workplace, _arguments) = (environment, workplace, [.. arguments]);
        Start();
    }

    /// <summary>Scheme, host and port.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>A server on a database that stays when the server is gone.</summary>
    public static RunningServer In(string environment, Workplace workplace, params IEnumerable<string> arguments) => new(environment, workplace, arguments);

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
        var process = _process = new Process { StartInfo = _workplace.Start(_environment, ["--urls", "http://127.0.0.1:0", .. _arguments]), EnableRaisingEvents = true };
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
        _own?.Dispose();
    }
}

/// <summary>Tests that share one server; each uses carts of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ServerGroup : ICollectionFixture<RunningServer>
{
    public const string Name = "one server";
}
