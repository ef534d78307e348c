using CoCart.Application.Imports;
using CoCart.Application.Products;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Importing;

public sealed class CsvImportTests : IAsyncLifetime
{
    private readonly TestStore _store = new();
    private ServiceProvider? _process;

    private ServiceProvider Process => _process ?? throw new InvalidOperationException("not started");

    public async Task InitializeAsync() => _process = await _store.StartProcessAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Brands_of_a_file_are_made_and_lie_below_each_other()
    {
        var report = await ImportAsync(Write("""
            ID,Type,SKU,Name,Regular price,Brands
            1,simple,A,One,1,"Big House > Small Line, Other"
            2,simple,B,Two,1,Other
            3,simple,C,Three,1,
            """));

        Assert.Empty(report.Rejected);
        Assert.Equal(3, report.Kinds.Single(kind => kind.Kind is "brand").Created);
        var documents = await StoredDocuments.ReadAsync(Process);
        Assert.Equal(["Small Line", "Other"], StoredDocuments.Names(documents[1]["brands"]));
        Assert.Empty(StoredDocuments.Names(documents[3]["brands"]));
        Assert.Equal([1, 2], await FindByBrandAsync("other"));
        Assert.Equal([1], await FindByBrandAsync("big-house"));
    }

    [Fact]
    public async Task Importing_the_file_again_changes_nothing()
    {
        await ImportAsync(SampleFile);

        Assert.False((await ImportAsync(SampleFile)).ChangedAnything);
    }

    [Fact]
    public async Task A_file_over_its_own_export_keeps_what_it_does_not_tell()
    {
        await TestStore.ImportAsync(Process);
        var before = await StoredDocuments.ReadAsync(Process);

        var report = await ImportAsync(SampleFile);

        var after = await StoredDocuments.ReadAsync(Process);
        Assert.Equal(0, report.Kinds.Sum(kind => kind.Created));
        Assert.Equal(before[62].ToJsonString(), after[62].ToJsonString());
        Assert.Equal(before[99].ToJsonString(), after[99].ToJsonString());
    }

    [Fact]
    public async Task Article_numbers_find_products_and_new_ones_get_numbers_above_the_largest()
    {
        await TestStore.ImportAsync(Process);

        var report = await ImportAsync(Write("""
            Type,SKU,Name,Published,Regular price,Categories,Upsells,Meta: fabric
            simple,mug-1,Plain Mug,1,21,"Edge Cases, Home > Kitchen","NEW-1, id:63, NOSUCH",
            simple,NEW-1,Newcomer,1,5,Home > Kitchen,,wool
            """));

        Assert.Empty(report.Rejected);
        var documents = await StoredDocuments.ReadAsync(Process);
        Assert.Equal("21", documents[62]["regular_price"]?.GetValue<string>());
        Assert.Equal("[115,63]", documents[62]["upsell_ids"]?.ToJsonString());
        Assert.Equal("Newcomer", documents[115]["name"]?.GetValue<string>());
        Assert.Equal(["Edge Cases", "Kitchen"], StoredDocuments.Names(documents[62]["categories"]));
        Assert.Equal("wool", documents[115]["meta_data"]?[0]?["value"]?.GetValue<string>());
        Assert.Equal(2, report.Kinds.Single(kind => kind.Kind is "category").Created);
    }

    [Fact]
    public async Task A_variation_follows_its_product_by_number_or_article_number_wherever_it_stands()
    {
        var report = await ImportAsync(Write("""
            ID,Type,SKU,Name,Parent,Regular price,Stock,Attribute 1 name,Attribute 1 value(s),Attribute 1 visible,Attribute 1 global,Attribute 1 default
            8,variation,T-R,,id:7,4,,Colour,Red,,1,
            7,variable,T,Tee,,,3,Colour,"Red, Deep\, dark",1,1,Red
            9,variation,T-D,,T,4.50,1,Colour,"Deep\, dark",,1,
            """));

        Assert.Empty(report.Rejected);
        var documents = await StoredDocuments.ReadAsync(Process);
        Assert.Equal("[8,9]", documents[7]["variations"]?.ToJsonString());
        Assert.True(documents[7]["attributes"]?[0]?["variation"]?.GetValue<bool>());
        Assert.Equal("Red", documents[7]["default_attributes"]?[0]?["option"]?.GetValue<string>());
        Assert.Equal(("parent", "3"), (documents[8]["manage_stock"]?.GetValue<string>(), documents[8]["stock_quantity"]?.ToJsonString()));
        Assert.Equal("Deep, dark", documents[9]["attributes"]?[0]?["option"]?.GetValue<string>());
    }

    [Fact]
    public async Task Bad_rows_are_rejected_with_their_number_and_stop_no_other()
    {
        var report = await ImportAsync(Write("""
            ID,Type,SKU,Name,Published,Parent,Regular price,Date sale price starts
            1,simple,A,Good,1,,1,
            2,simple,B,Dear,1,,much,
            3,simple,A,Twin,1,,1,
            4,variation,C,,1,NOSUCH,1,
            5,simple,D,Some day,1,,1,tomorrow
            6,simple,E,Odd,2,,1,
            7,simple,F
            """));

        Assert.Equal(["row 3", "row 4", "row 6", "row 7", "row 8", "row 5"], report.Rejected.Select(row => row.Row));
        Assert.Equal([1], (await StoredDocuments.ReadAsync(Process)).Keys);
    }

    [Fact]
    public async Task A_dry_run_of_a_file_stores_nothing()
    {
        var would = await ImportAsync(SampleFile, new ImportOptions(IsDryRun: true));

        Assert.Empty(await StoredDocuments.ReadAsync(Process));
        Assert.Equal(would.Kinds, (await ImportAsync(SampleFile)).Kinds);
    }

    private static string SampleFile => Path.Combine(TestStore.Sample, "products.csv");

    private Task<ImportReport> ImportAsync(string file, ImportOptions? options = null) => Process.GetRequiredService<IStoreImporter>()
        .ImportAsync(new CsvOrigin(file), options ?? new ImportOptions(), CancellationToken.None);

    private string Write(string text)
    {
        var file = Path.Combine(_store.Folder, "products.csv");
        File.WriteAllText(file, text);

        return file;
    }

    private async Task<IEnumerable<int>> FindByBrandAsync(string slug)
    {
        var filter = new ProductFilter { Terms = [new TermFilter(TermQuery.Brands, [], [slug], TermMatch.Any)] };
        var found = await Process.GetRequiredService<IProductSearch>().FindAsync(filter, new PageOf(1, 10), CancellationToken.None);

        return found.Elements.Select(id => id.Value).Order();
    }
}
