using System.Globalization;
using System.Runtime.InteropServices;
using CoCart.Application.Imports;
using CoCart.Application.Imports.ImportStore;
using FluentValidation;
using MediatR;

namespace CoCart.Api.CommandLine;

/// <summary>Takes stores over from where they are.</summary>
internal static class ImportCommands
{
    private const int Done = 0;
    private const int SomeRejected = 1;
    private const int Unfinished = 3;
    private const decimal DefaultRate = 5;

    private static readonly string[] Valued = ["--settings", "--report", "--key", "--secret", "--since", "--rate"];
    private static readonly string[] Flags = ["--dry-run", "--all"];

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var kind, var place, .. var rest] || place.StartsWith('-') || kind is not ("woocommerce" or "csv" or "live"))
            return Commands.Misuse($"\"import {string.Join(' ', arguments.Take(2))}\" is not a command.");
        var options = new CommandOptions(rest, Valued, Flags);
        if (options.Unknown is { } unknown)
            return Commands.Misuse($"{unknown} is not an option of import, or its value is missing.");

        await using var app = await Commands.PrepareAsync(options.Others);
        try
        {
            await using var scope = app.Services.CreateAsyncScope();

            return await ImportAsync(scope.ServiceProvider, Origin(kind, place, options, app.Configuration), options);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException or ValidationException or FormatException or System.Text.Json.JsonException)
        {
            return Commands.Misuse(mistake.Message);
        }
    }

    private static StoreOrigin Origin(string kind, string place, CommandOptions options, IConfiguration configuration) => kind switch
    {
        "woocommerce" => new FolderOrigin(place, options["--settings"]),
        "csv" => new CsvOrigin(place),
        _ => new LiveOrigin(
            Uri.TryCreate(place, UriKind.Absolute, out var address) ? address : throw new FormatException($"\"{place}\" is not an address."),
            new ShopKey(options["--key"] ?? configuration["Import:Key"] ?? "", options["--secret"] ?? configuration["Import:Secret"] ?? ""),
            options["--since"] is { } since ? DateTimeOffset.Parse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null,
            options.Has("--all"),
            options["--rate"] is { } rate ? decimal.Parse(rate, CultureInfo.InvariantCulture) : DefaultRate),
    };

    private static async Task<int> ImportAsync(IServiceProvider services, StoreOrigin origin, CommandOptions options)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        using var progress = Console.IsOutputRedirected ? null : new ProgressLine();
        try
        {
            var command = new ImportStoreCommand(origin, new ImportOptions(options.Has("--dry-run"), progress));
            var report = await services.GetRequiredService<IMediator>().Send(command, stop.Token);
            ImportTable.Write(report, Console.Out);
            if (options["--report"] is { } file)
                await ReportFile.WriteAsync(file, report);

            return report.Rejected.Count is 0 ? Done : SomeRejected;
        }
        catch (Exception reason) when (reason is StoreReadException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(reason is StoreReadException ? reason.Message : "Stopped. Run the command again to go on.");

            return Unfinished;
        }
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }
}
