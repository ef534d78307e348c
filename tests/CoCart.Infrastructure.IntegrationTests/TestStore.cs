using CoCart.Application;
using CoCart.Application.Imports;
using CoCart.Tests.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace CoCart.Infrastructure.IntegrationTests;

/// <summary>The real infrastructure on a database of its own.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private static readonly DatabaseTemplate Migrated = new(connection => MigrateAsync(connection).GetAwaiter().GetResult());

    private readonly string _folder = Directory.CreateTempSubdirectory("cocart-").FullName;
    private readonly List<ServiceProvider> _processes = [];

    /// <summary>The sample store as it is exported.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "store");

    private readonly Lazy<string> _connection;

    public TestStore() => _connection = new Lazy<string>(() => Migrated.Copy(_folder));

    /// <summary>Where the database is.</summary>
    public string Connection => _connection.Value;

    /// <summary>Where the tests of this store may put files.</summary>
    public string Folder => _folder;

    /// <summary>What one process has; several may share the database.</summary>
    public async Task<ServiceProvider> StartProcessAsync(string connection = "", TimeProvider? clock = null)
    {
        var services = Services($"{Connection};{connection}", clock);
        _processes.Add(services);
        await services.MigrateAsync(CancellationToken.None);

        return services;
    }

    private static async Task MigrateAsync(string connection)
    {
        await using var services = Services(connection);
        await services.MigrateAsync(CancellationToken.None);
    }

    private static ServiceProvider Services(string connection, TimeProvider? clock = null)
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:CoCart"] = connection, ["Database:Provider"] = DatabaseKind.Chosen.Provider };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production })
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddApplication()
            .AddInfrastructure(configuration)
            .AddSingleton(clock ?? TimeProvider.System)
            .BuildServiceProvider();
    }

    public static Task<ImportReport> ImportAsync(IServiceProvider process, string? folder = null, ImportOptions? options = null) =>
        process.GetRequiredService<IStoreImporter>().ImportAsync(new FolderOrigin(folder ?? Sample), options ?? new ImportOptions(), CancellationToken.None);

    /// <summary>A copy of the sample store with one file changed.</summary>
    public string SampleWith(string file, Func<string, string> change)
    {
        var copy = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        foreach (var source in Directory.EnumerateFiles(Sample))
            File.Copy(source, Path.Combine(copy, Path.GetFileName(source)));
        var path = Path.Combine(copy, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));

        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
            await process.DisposeAsync();
        if (_connection.IsValueCreated)
            DatabaseKind.Chosen.Drop(Connection);
        Directory.Delete(_folder, recursive: true);
    }
}
