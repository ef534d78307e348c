using System.Diagnostics;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Imports;

/// <summary>A shop moves from one server to another: the one serves the sample store by its management, the other imports it from there.</summary>
public sealed class OwnShopImportTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Workplace _here = new();
    private readonly Workplace _there = Workplace.WithSample();
    private OpenShop? _shop;
    private TroubledLine? _line;

    private OpenShop Shop => _shop ?? throw new InvalidOperationException("not started");

    private TroubledLine Line => _line ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync()
    {
        _shop = await OpenShop.OpenAsync(_there);
        _line = await TroubledLine.StartAsync(_shop.Client);
    }

    public async Task DisposeAsync()
    {
        await Line.DisposeAsync();
        Shop.Dispose();
        _here.Dispose();
        _there.Dispose();
    }

    [Fact]
    public async Task A_shop_behind_a_bad_line_comes_in_whole_though_the_import_was_killed()
    {
        var asked = new List<string>();
        Line.TroubleOf = path =>
        {
            asked.Add(path);

            return asked.Count(known => known == path) > 1 ? Trouble.None : PageOf(path) switch
            {
                1 => Trouble.Busy,
                2 => Trouble.Broken,
                3 => Trouble.Silence,
                _ => Trouble.None,
            };
        };

        await KillWhenSilentAsync();
        var before = Line.Answered.ToList();
        Line.Answered.Clear();
        var again = await ImportAsync();

        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Equal([1, 1, 2, 2, 3, 3], asked.Select(PageOf).Where(page => page > 0));
        Assert.Equal([""], before.Intersect(Line.Answered));
        await AssertSameAsync();
    }

    [Fact]
    public async Task The_next_import_reads_what_changed_and_a_dry_run_only_tells()
    {
        Assert.Matches("product +60 +0 +0 +0", (await ImportAsync("--dry-run")).Output);
        Assert.Matches("product +60 +0 +0 +0", (await ImportAsync()).Output);
        await Shop.ChangeAsync("PUT", "products/62", """{"regular_price":"23"}""");
        await Shop.ChangeAsync("PUT", "products/106/variations/107", """{"description":"As red as can be"}""");
        await Shop.ChangeAsync("PUT", "products/tags/33", """{"description":"The first"}""");
        await Shop.ChangeAsync("PUT", "coupons/126", """{"amount":"11"}""");

        var would = await ImportAsync("--dry-run");
        var did = await ImportAsync();

        foreach (var output in (string[])[would.Output, did.Output])
            Assert.All((string[])["product +0 +1 +0", "variation +0 +1 +0", "tag +0 +1 +[1-9]", "coupon +0 +1 +0"], line => Assert.Matches(line, output));
        await AssertSameAsync();
    }

    /// <summary>Which page of the products outside the trash is asked for; 0: none.</summary>
    private static int PageOf(string path) =>
        path.StartsWith("wc/v3/products?status=any&", StringComparison.Ordinal) && path.Split("&page=") is [_, [var page, ..]] ? page - '0' : 0;

    private async Task KillWhenSilentAsync()
    {
        using var process = Process.Start(_here.Start("Production", Arguments())) ?? throw new InvalidOperationException("The program did not start.");
        await Line.Waiting.Task.WaitAsync(Patience);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    private Task<(int ExitCode, string Output, string Error)> ImportAsync(params string[] more) => _here.RunAsync([.. Arguments(), .. more]);

    private string[] Arguments() => ["import", "live", $"{Line.Address}", "--key", Shop.Key, "--secret", Shop.Secret, "--rate", "100"];

    private async Task AssertSameAsync()
    {
        using var other = await OpenShop.OpenAsync(_here);
        var (expected, actual) = (await Shop.TellAsync(), await other.TellAsync());

        Assert.Empty(expected.Except(actual));
        Assert.Equal(expected, actual);
    }
}
