using CoCart.Api.Common.OpenApi;
using CoCart.Api.Documentation;
using CoCart.Application.Sessions;
using CoCart.Infrastructure;

namespace CoCart.Api.CommandLine;

/// <summary>Runs what the command line asks for instead of serving.</summary>
internal static class Commands
{
    private const int Done = 0;
    private const int Misused = 2;

    /// <summary>The exit code of a command; none: there is no command, so serve.</summary>
    public static async Task<int?> TryRunAsync(string[] arguments) => arguments switch
    {
        ["--help" or "-h" or "help", ..] => Tell(Usage.Text),
        ["import", .. var rest] => await ImportCommands.RunAsync(rest),
        ["sessions", "cleanup", .. var options] => await CleanUpAsync(options),
        ["migrate", .. var rest] => await MigrateCommand.RunAsync(rest),
        ["keys", .. var rest] => await KeyCommands.RunAsync(rest),
        ["openapi", var folder] => await WriteAsync(services => services.GetRequiredService<DocumentTexts>().WriteAsync(folder, CancellationToken.None), $"The OpenAPI documents are written to {folder}."),
        ["docs", var folder] => await WriteAsync(services => services.GetRequiredService<DocsFiles>().WriteAsync(folder, CancellationToken.None), $"The error reference and the collections are written to {folder}."),
        [['-', ..], ..] or [] => null,
        _ => Misuse($"\"{string.Join(' ', arguments)}\" is not a command."),
    };

    internal static int Tell(string text)
    {
        Console.WriteLine(text);

        return Done;
    }

    internal static int Misuse(string reason)
    {
        Console.Error.WriteLine(reason);
        Console.Error.WriteLine();
        Console.Error.WriteLine(Usage.Text);

        return Misused;
    }

    /// <summary>The program without its server, on a database that is up to date.</summary>
    internal static async Task<WebApplication> PrepareAsync(string[] options)
    {
        var app = Build(options);
        await app.Services.MigrateAsync(CancellationToken.None);

        return app;
    }

    /// <summary>The program without its server, and without a look at the database.</summary>
    internal static WebApplication Build(string[] options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = options, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();

        return builder.AddCoCart().Build();
    }

    /// <summary>Files that describe the code, so no store and no database are needed.</summary>
    private static async Task<int> WriteAsync(Func<IServiceProvider, Task> write, string done)
    {
        await using var app = Build([]);
        await write(app.Services);

        return Tell(done);
    }

    private static async Task<int> CleanUpAsync(string[] options)
    {
        await using var app = await PrepareAsync(options);
        var count = await app.Services.GetRequiredService<ISessionCleaner>().CleanAsync(CancellationToken.None);

        return Tell(count is null ? "Another process is deleting expired carts." : $"{count} expired carts are deleted.");
    }
}
