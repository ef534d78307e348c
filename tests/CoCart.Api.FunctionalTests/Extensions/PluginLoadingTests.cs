using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>A plug-in that cannot be used stops the start.</summary>
public sealed class PluginLoadingTests : IDisposable
{
    private static readonly string Example = Path.Combine(ExtensionServer.Folder, "CoCart.ExamplePlugin.dll");

    private readonly Workplace _workplace = new();
    private readonly string _folder;

    public PluginLoadingTests() => _folder = Directory.CreateDirectory(Path.Combine(_workplace.Folder, "plugins")).FullName;

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task A_file_that_is_no_assembly_stops_the_start()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.dll"), "This is no assembly.");

        await AssertStopsAsync(_folder, "broken.dll cannot be loaded");
    }

    [Fact]
    public async Task An_assembly_without_a_plug_in_stops_the_start()
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "xunit.assert.dll"), Path.Combine(_folder, "empty.dll"));

        await AssertStopsAsync(_folder, "empty.dll cannot be loaded");
    }

    [Fact]
    public Task A_folder_that_is_not_there_stops_the_start() => AssertStopsAsync(Path.Combine(_folder, "nosuch"), "nosuch cannot be loaded");

    [Fact]
    public async Task A_plug_in_that_fails_to_register_stops_the_start()
    {
        File.Copy(Example, Path.Combine(_folder, "CoCart.ExamplePlugin.dll"));

        await AssertStopsAsync(_folder, "\"nosuch\" is not a feature", "--Example:Features=nosuch");
    }

    [Fact]
    public async Task Two_callbacks_of_one_namespace_stop_the_start()
    {
        File.Copy(Example, Path.Combine(_folder, "CoCart.ExamplePlugin.dll"));

        await AssertStopsAsync(_folder, "\"gift-wrapping\" is taken or empty", "--Example:Features=callback,callback");
    }

    [Fact]
    public void A_plug_in_in_a_folder_of_its_own_is_loaded_and_copies_of_the_servers_assemblies_are_not()
    {
        var own = Directory.CreateDirectory(Path.Combine(_folder, "CoCart.ExamplePlugin")).FullName;
        File.Copy(Example, Path.Combine(own, "CoCart.ExamplePlugin.dll"));
        foreach (var name in new[] { "CoCart.Domain.dll", "CoCart.Application.dll" })
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Combine(own, name));
            File.Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Combine(_folder, name));
        }

        using var server = RunningServer.In("Production", _workplace, $"--Plugins:Folder={_folder}", "--Example:Features=callback");

        Assert.NotEqual(0, server.Address.Port);
    }

    private async Task AssertStopsAsync(string folder, string reason, params IEnumerable<string> settings)
    {
        var run = await _workplace.RunAsync(["--urls", "http://127.0.0.1:0", $"--Plugins:Folder={folder}", .. settings]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(reason, run.Error + run.Output, StringComparison.Ordinal);
    }
}
