using CoCart.Infrastructure;
using CoCart.Infrastructure.Persistence;

namespace CoCart.Api.CommandLine;

/// <summary>Brings the tables of the database up to date, or says what would be done.</summary>
internal static class MigrateCommand
{
    private const string DryRun = "--dry-run";
    private const string Script = "--script";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new CommandOptions(arguments, valued: [], flags: [DryRun, Script]);
        if (options.Unknown is { } unknown)
            return Commands.Misuse($"{unknown} is not an option of migrate.");

        if (options.Has(Script))
            return WriteScript(options.Others);

        await using var app = Commands.Build(options.Others);
        var pending = await app.Services.ReadPendingMigrationsAsync(CancellationToken.None);
        if (!options.Has(DryRun))
            await app.Services.MigrateAsync(CancellationToken.None);

        return Commands.Tell(Report(pending, options.Has(DryRun)));
    }

    /// <summary>No database is needed for that.</summary>
    private static int WriteScript(string[] options)
    {
        var configuration = WebApplication.CreateBuilder(new WebApplicationOptions { Args = options, ContentRootPath = AppContext.BaseDirectory }).Configuration;
        var provider = configuration[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"] ?? DatabaseOptions.Sqlite;
        try
        {
            return Commands.Tell(DatabaseMigrations.WriteMigrationScript(provider).TrimEnd());
        }
        catch (ArgumentException mistake)
        {
            return Commands.Misuse(mistake.Message);
        }
    }

    private static string Report(IReadOnlyList<string> pending, bool isDryRun) => pending.Count is 0
        ? "The database is up to date."
        : string.Join('\n', pending.Prepend(isDryRun ? "The database lacks:" : "The database is up to date now; it lacked:"));
}
