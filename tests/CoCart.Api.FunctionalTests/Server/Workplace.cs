using System.Collections.Concurrent;
using System.Diagnostics;
using CoCart.Tests.Databases;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>A temporary folder in which the program runs, and a database: of the kind that this test run is about.</summary>
public sealed class Workplace : IDisposable
{
    /// <summary>The sample store as it is exported.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "store");

    /// <summary>The program as it is built, unless the setting names another, as the published one.</summary>
    private static readonly string Program = Environment.GetEnvironmentVariable("COCART_TEST_SERVER") ?? Path.Combine(AppContext.BaseDirectory, "CoCart.Api.dll");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly DatabaseTemplate Migrated = new(connection => Prepare(connection, "migrate"));
    private static readonly DatabaseTemplate Filled = new(connection => Prepare(connection, "import", "woocommerce", Sample));
    private static readonly ConcurrentDictionary<string, DatabaseTemplate> FilledBySettings = new();

    private readonly bool _startsWithNothing;
    private string? _connection;

    public Workplace()
    {
    }

    private Workplace(bool startsWithNothing) => _startsWithNothing = startsWithNothing;

    public string Folder { get; } = Directory.CreateTempSubdirectory("cocart-").FullName;

    /// <summary>Where the database is; the first who asks decides what is in it.</summary>
    public string Connection => _connection ?? throw new InvalidOperationException("The program has not been started here.");

    /// <summary>A place with a database that has no tables yet.</summary>
    public static Workplace WithNothing() => new(startsWithNothing: true);

    /// <summary>A place whose database has the sample store, as it is in Development from the first start on.</summary>
    public static Workplace WithSample()
    {
        var workplace = new Workplace();
        workplace._connection = Filled.Copy(workplace.Folder);

        return workplace;
    }

    /// <summary>A place whose database has the sample store under the settings of another file.</summary>
    public static Workplace WithSampleUnder(string settings)
    {
        var workplace = new Workplace();
        workplace._connection = FilledBySettings
            .GetOrAdd(settings, file => new DatabaseTemplate(connection => Prepare(connection, "import", "woocommerce", Sample, "--settings", file)))
            .Copy(workplace.Folder);

        return workplace;
    }

    /// <summary>How to start the program here.</summary>
    public ProcessStartInfo Start(string environment, params IEnumerable<string> arguments)
    {
        _connection ??= _startsWithNothing ? DatabaseKind.Chosen.Create(Folder) : (environment is "Development" ? Filled : Migrated).Copy(Folder);

        return StartOf(_connection, Folder, environment, arguments);
    }

    /// <summary>A copy of the sample store with one text in one file exchanged.</summary>
    public string SampleWith(string file, string text, string other)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "export")).FullName;
        foreach (var source in Directory.EnumerateFiles(Sample))
            File.Copy(source, Path.Combine(folder, Path.GetFileName(source)));
        var path = Path.Combine(folder, file);
        var before = File.ReadAllText(path);
        File.WriteAllText(path, before.Replace(text, other, StringComparison.Ordinal));
        Assert.NotEqual(before, File.ReadAllText(path));

        return folder;
    }

    /// <summary>Runs the program to its end.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params IEnumerable<string> arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(Start("Production", arguments)) ?? throw new InvalidOperationException("The program did not start.");
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        return (process.ExitCode, await output, await error);
    }

    /// <summary>The first value that the database answers; names are quoted as the program's own are.</summary>
    public object? Ask(string sql)
    {
        using var connection = DatabaseKind.Chosen.Connect(Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;

        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        if (_connection is not null)
            DatabaseKind.Chosen.Drop(_connection);
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Fills the database that others are copies of; each server on a copy makes a secret of its own.</summary>
    private static void Prepare(string connection, params string[] arguments)
    {
        using var process = Process.Start(StartOf(connection, Path.GetTempPath(), "Production", arguments)) ?? throw new InvalidOperationException("The program did not start.");
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode is not 0)
            throw new InvalidOperationException($"The database could not be filled: {error.Result}");
        using var database = DatabaseKind.Chosen.Connect(connection);
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "delete from secrets";
        command.ExecuteNonQuery();
    }

    private static ProcessStartInfo StartOf(string connection, string folder, string environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        // it runs for seconds: not long enough to find out what is worth compiling a second time
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "5000";
        start.Environment["Diagnostics__ValidateServices"] = environment is "Development" ? "true" : "false";
        start.Environment["Database__Provider"] = DatabaseKind.Chosen.Provider;
        start.Environment["ConnectionStrings__CoCart"] = connection;

        return start;
    }
}
