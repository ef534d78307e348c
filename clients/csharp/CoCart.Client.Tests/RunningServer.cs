using System.Diagnostics;

namespace CoCart.Client.Tests;

/// <summary>The real server with the sample store, as a process of its own with its own database in a temporary folder.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("cocart-").FullName;
    private readonly Process _process = new() { EnableRaisingEvents = true };

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async Task InitializeAsync()
    {
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.StartInfo = Programs.Start("Server", "--urls", "http://127.0.0.1:0");
        _process.StartInfo.WorkingDirectory = _folder;
        _process.StartInfo.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        _process.StartInfo.Environment["ConnectionStrings__CoCart"] = $"Data Source={Path.Combine(_folder, "carts.db")}";
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Split("Now listening on: ") is [_, var told])
                address.TrySetResult(told);
        };
        _process.ErrorDataReceived += (_, _) => { };
        _process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The server ended before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        Address = new Uri(await address.Task.WaitAsync(Patience));
    }

    public async Task DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A shop as a new guest sees it.</summary>
    internal CoCartClient Shop(ICartKeyStore? keys = null) => CoCartClient.Of(Address, keys);
}

/// <summary>Tests that share one server; each uses carts of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ServerGroup : ICollectionFixture<RunningServer>
{
    public const string Name = "one server";
}
