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
    ILogger<DatabaseInitializer> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.RunAsync(cancellationToken);
        if (!environment.IsDevelopment() || !await database.IsEmptyAsync(cancellationToken))
            return;

        var folder = Path.Combine(AppContext.BaseDirectory, options.Value.SampleStore);
        var report = await importer.ImportAsync(new FolderOrigin(folder), new ImportOptions(), cancellationToken);
        logger.LogInformation(
            "The database was empty: the sample store is in it now, {Products} products and demo users with known passwords.",
            report.Kinds.Where(kind => kind.Kind is "product").Sum(kind => kind.Created));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
