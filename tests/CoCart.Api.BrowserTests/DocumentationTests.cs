using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoCart.Api.BrowserTests;

/// <summary>The pages at <c>/docs</c>, seen by a real browser: they show what they should, nothing comes from elsewhere, nothing is complained about.</summary>
public sealed partial class DocumentationTests(BrowserAndServer browser) : IClassFixture<BrowserAndServer>
{
    [BrowserFact]
    public async Task The_start_page_leads_to_everything()
    {
        var opened = await browser.NewPageAsync();

        await opened.OpenAsync("/docs");

        foreach (var name in (string[])["Swagger UI", "ReDoc", "Errors", "Carts in a mobile app", "v2.json", "v2.postman_collection.json", "Known limits"])
            Assert.True(await opened.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).IsVisibleAsync(), $"{name} is not there.");
        AssertQuiet(opened);
    }

    [BrowserFact]
    public async Task A_guide_fits_into_the_window_of_a_phone_and_leads_to_the_errors()
    {
        var opened = await browser.NewPageAsync(width: 360);

        await opened.OpenAsync("/docs/guides/mobile-apps");
        var width = await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "error reference" }).ClickAsync();
        await opened.Page.WaitForURLAsync(Errors());

        Assert.Equal(360, width);
        Assert.True(await opened.Page.Locator("tr#cocart_item_not_in_cart").IsVisibleAsync());
        AssertQuiet(opened);
    }

    [BrowserFact]
    public async Task Swagger_UI_shows_the_operations_and_puts_something_into_a_cart()
    {
        var opened = await browser.NewPageAsync();

        await opened.OpenAsync("/docs/swagger");
        var added = await TryAsync(opened.Page, "addItem");
        var shown = await TryAsync(opened.Page, "getCart");

        Assert.Equal(2, added.GetProperty("item_count").GetInt32());
        Assert.Equal(added.GetProperty("cart_key").GetString(), shown.GetProperty("cart_key").GetString());
        Assert.Equal(2, shown.GetProperty("item_count").GetInt32());
        AssertQuiet(opened);
    }

    [BrowserFact]
    public async Task Swagger_UI_shows_each_document()
    {
        var opened = await browser.NewPageAsync();

        await opened.OpenAsync("/docs/swagger");
        foreach (var name in (string[])["admin", "v1", "v2"])
        {
            await opened.Page.Locator("select#select").SelectOptionAsync($"/openapi/{name}.json");
            await opened.Page.Locator($".info a[href='/openapi/{name}.json']").WaitForAsync();
            await opened.Page.Locator(".opblock").First.WaitForAsync();
        }

        AssertQuiet(opened);
    }

    [BrowserFact]
    public async Task ReDoc_shows_each_document()
    {
        var opened = await browser.NewPageAsync();

        foreach (var (link, operation) in ((string, string)[])[("v2", "/cocart/v2/api-keys"), ("v1", "/cocart/v1/get-cart"), ("Administration", "/wc/v3/coupons")])
        {
            if (link is "v2")
                await opened.OpenAsync("/docs/redoc");
            else
                await opened.Page.Locator(".docs-bar").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
            await opened.Page.GetByText(operation, new() { Exact = true }).First.WaitForAsync();
        }

        AssertQuiet(opened);
    }

    /// <summary>Sends an operation as it stands there, and returns what was answered.</summary>
    private static async Task<JsonElement> TryAsync(IPage page, string operation)
    {
        var block = page.Locator($".opblock[id$='-{operation}']");
        await block.Locator(".opblock-summary").ClickAsync();
        await block.GetByRole(AriaRole.Button, new() { Name = "Try it out" }).ClickAsync();
        var answered = page.WaitForResponseAsync(response => response.Url.Contains("/api/", StringComparison.Ordinal));
        await block.GetByRole(AriaRole.Button, new() { Name = "Execute", Exact = true }).ClickAsync();
        var answer = await answered;
        await block.Locator(".live-responses-table").WaitForAsync();

        return (await answer.JsonAsync()) ?? throw new InvalidOperationException("Nothing was answered.");
    }

    private static void AssertQuiet(OpenedPage opened)
    {
        Assert.Empty(opened.Outside);
        Assert.Empty(opened.Complaints);
    }

    [GeneratedRegex("/docs/errors$")]
    private static partial Regex Errors();
}
