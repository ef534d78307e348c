using CoCart.Application.Imports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Persistence;

/// <summary>Brings the database up to date before the first request; in Development an empty one gets the sample store.</summary>
internal sealed class DatabaseInitializer(
    DatabasePreparation database,
    IStoreImporter importer,
    IHostEnvironment environment,
    IOptions<DatabaseOptions> options,
    IStartupValidator settings,
    ILogger<DatabaseInitializer> logger) : IHostedService
{
    private Task? _preparing;

    /// <summary>Begins on another thread, beside what else the start has to do.</summary>
    public void Begin() => _preparing ??= Task.Run(() =>
    {
        settings.Validate();

        return PrepareAsync(CancellationToken.None);
    });

    public Task StartAsync(CancellationToken cancellationToken) => (_preparing ?? PrepareAsync(cancellationToken)).WaitAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await database.RunAsync(cancellationToken);
        if (environment.IsDevelopment() && await database.IsEmptyAsync(cancellationToken))
            await ImportSampleAsync(cancellationToken);
    }

    private async Task ImportSampleAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, options.Value.SampleStore);
        var report = await importer.ImportAsync(new FolderOrigin(folder), new ImportOptions(), cancellationToken);
        logger.LogInformation(
            "The database was empty: the sample store is in it now, {Products} products and demo users with known passwords.",
            report.Kinds.Where(kind => kind.Kind is "product").Sum(kind => kind.Created));
    }
}
