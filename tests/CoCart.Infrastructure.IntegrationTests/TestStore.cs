using CoCart.Application;
using CoCart.Application.Imports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace CoCart.Infrastructure.IntegrationTests;

/// <summary>The real infrastructure on a SQLite file of its own.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cocart-").FullName;
    private readonly List<ServiceProvider> _processes = [];

    /// <summary>The sample store as it is exported.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "store");

    /// <summary>The database's file.</summary>
    public string Database => Path.Combine(_folder, "store.db");

    /// <summary>What one process has; several may share the file.</summary>
    public async Task<ServiceProvider> StartProcessAsync(string connection = "")
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:CoCart"] = $"Data Source={Database};{connection}" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production })
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddApplication()
            .AddInfrastructure(configuration)
            .BuildServiceProvider();
        _processes.Add(services);
        await services.MigrateAsync(CancellationToken.None);

        return services;
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
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
