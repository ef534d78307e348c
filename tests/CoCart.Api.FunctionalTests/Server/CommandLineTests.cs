using System.Net;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Server;

public sealed class CommandLineTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Help_lists_the_commands()
    {
        var run = await _workplace.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("import woocommerce <folder>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("imprt")]
    [InlineData("import", "woocommerce")]
    [InlineData("import", "woocommerce", "nosuchfolder")]
    [InlineData("import", "woocommerce", "nosuchfolder", "--dryrun")]
    [InlineData("import", "csv", "nosuchfile.csv")]
    [InlineData("import", "live", "shop.example", "--key", "ck_1", "--secret", "cs_1")]
    [InlineData("import", "live", "http://127.0.0.1:1")]
    [InlineData("import", "live", "http://127.0.0.1:1", "--key", "ck_1", "--secret", "cs_1", "--rate", "0")]
    public async Task A_command_that_cannot_be_is_refused(params string[] arguments)
    {
        var run = await _workplace.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task An_import_tells_what_it_did_and_the_server_sells_it()
    {
        var run = await _workplace.RunAsync("import", "woocommerce", Workplace.Sample);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("product +60 +0 +0 +0", run.Output);
        using var server = RunningServer.In("Production", _workplace);
        using var client = server.NewClient();
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/wp-json/cocart/v2/cart/add-item", """{"id":"62"}""")).Status);
    }

    [Fact]
    public async Task A_shop_that_does_not_answer_is_told_and_the_secret_is_not()
    {
        var run = await _workplace.RunAsync("import", "live", "http://127.0.0.1:1/nosuch", "--key", "ck_1", "--secret", "cs_sesame", "--rate", "100");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("http://127.0.0.1:1/nosuch/wp-json/ does not answer", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expired_carts_are_deleted_on_demand()
    {
        var run = await _workplace.RunAsync("sessions", "cleanup");

        Assert.Equal((0, "0 expired carts are deleted."), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task An_import_with_bad_rows_says_so()
    {
        var folder = _workplace.SampleWith("products.json", "\"regular_price\":\"20\"", "\"regular_price\":\"twenty\"");

        var run = await _workplace.RunAsync("import", "woocommerce", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("rejected: products.json 62: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_reports_to_a_file_and_stores_nothing()
    {
        var folder = _workplace.SampleWith("products.json", "\"regular_price\":\"20\"", "\"regular_price\":\"twenty\"");
        var file = Path.Combine(_workplace.Folder, "report.json");

        var run = await _workplace.RunAsync("import", "woocommerce", folder, "--dry-run", "--report", file);

        Assert.Equal(1, run.ExitCode);
        var report = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        Assert.True(report.GetProperty("dry_run").GetBoolean());
        var products = report.GetProperty("kinds").EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() is "product");
        Assert.Equal((56, 4), (products.GetProperty("created").GetInt32(), products.GetProperty("rejected").GetInt32()));
        Assert.Contains(report.GetProperty("rejected").EnumerateArray(), row => row.GetProperty("row").GetString() is "62");
        Assert.Matches("product +56 +0 +0 +4", (await _workplace.RunAsync("import", "woocommerce", folder)).Output);
    }

    [Theory]
    [InlineData("""{"name": "euro", "changes": [{"group": "general", "id": "woocommerce_currency", "value": "EUR"}]}""", 0, "EUR")]
    [InlineData("""{"general": [{"id": "woocommerce_currency", "value": "EUR"}]}""", 0, "EUR")]
    [InlineData("""{"name": "nothing"}""", 2, "USD")]
    public async Task Settings_of_another_file_are_taken_instead(string settings, int exitCode, string currency)
    {
        var file = Path.Combine(_workplace.Folder, "settings.json");
        File.WriteAllText(file, settings);

        var run = await _workplace.RunAsync("import", "woocommerce", Workplace.Sample, "--settings", file);

        Assert.Equal(exitCode, run.ExitCode);
        using var server = RunningServer.In("Production", _workplace);
        using var client = server.NewClient();
        var cart = await client.GetAsync("/wp-json/cocart/v2/cart", []);
        Assert.Equal(currency, cart.Json.GetProperty("currency").GetProperty("currency_code").GetString());
    }

    [Theory]
    [InlineData("--Database:Provider=Nosuch", "Database:Provider")]
    [InlineData("--Carts:CleanUpInterval=00:00:00", "Carts:CleanUpInterval")]
    [InlineData("--Authentication:MaxFailures=0", "Authentication:MaxFailures")]
    public async Task A_setting_that_cannot_be_stops_the_start_and_is_named(string setting, string key)
    {
        var run = await _workplace.RunAsync("--urls", "http://127.0.0.1:0", setting);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(key, run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_the_server_starts_empty_and_knows_no_password()
    {
        using var server = RunningServer.In("Production", _workplace);
        using var client = server.NewClient();

        var add = await client.PostAsync("/wp-json/cocart/v2/cart/add-item", """{"id":"62"}""");
        var login = await client.GetAsync("/wp-json/cocart/v2/cart", ("Authorization", "Basic " + Convert.ToBase64String("admin:admin"u8)));

        Assert.Equal("cocart_invalid_product", add.Code);
        Assert.Equal(HttpStatusCode.Unauthorized, login.Status);
    }
}
