using System.Net;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Products;

public sealed class ReviewTests : IDisposable
{
    private const string Reviews = "/wp-json/cocart/v2/products/reviews";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Everybody_reads_what_is_approved_and_managers_the_rest()
    {
        using var server = RunningServer.In("Development", _workplace);
        using var catalog = new CatalogClient(server);

        var (all, held, seen) = (await catalog.GetAsync(Reviews), await catalog.GetAsync($"{Reviews}/5"), await catalog.GetAsync($"{Reviews}/5", "manager:pass"));

        Assert.Equal([4, 3, 2], all.Body.EnumerateArray().Select(review => review.GetProperty("id").GetInt32()));
        Assert.Equal((HttpStatusCode.NotFound, "cocart_cannot_view_review"), (held.Status, held.Code));
        Assert.Equal("hold", seen.Body.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Customers_find_their_own_reviews_those_that_wait_too()
    {
        var folder = _workplace.SampleWith("reviews.json", "\"reviewer_email\":\"hold@example.test\"", "\"reviewer_email\":\"user1@example.test\"");
        Assert.Equal(0, (await _workplace.RunAsync("import", "woocommerce", folder)).ExitCode);
        using var server = RunningServer.In("Production", _workplace);
        using var catalog = new CatalogClient(server);

        var (own, other, guest) = (await catalog.GetAsync($"{Reviews}/mine", "user1:pass"), await catalog.GetAsync($"{Reviews}/mine", "user2:pass"), await catalog.GetAsync($"{Reviews}/mine"));
        var ofMug = await catalog.GetAsync($"{Reviews}/mine?product=62", "user1:pass");

        Assert.Equal([(5, "hold"), (2, "approved")], own.Body.EnumerateArray().Select(Told));
        Assert.All(own.Body.EnumerateArray(), review => Assert.Equal("user1@example.test", review.GetProperty("reviewer_email").GetString()));
        Assert.Equal("2", own.Headers["X-WP-Total"]);
        Assert.Equal([(3, "approved")], other.Body.EnumerateArray().Select(Told));
        Assert.Equal([(2, "approved")], ofMug.Body.EnumerateArray().Select(Told));
        Assert.Equal((HttpStatusCode.Unauthorized, "cocart_rest_not_authorized"), (guest.Status, guest.Code));
    }

    [Fact]
    public async Task A_review_counts_for_its_product_at_once_and_is_never_kept_twice()
    {
        using var server = RunningServer.In("Development", _workplace, "--Reviews:Pause", "00:00:00");
        using var catalog = new CatalogClient(server);
        var review = new { product_id = 80, review = "Sturdy", reviewer = "Jane", reviewer_email = "User1@Example.test", rating = 4 };

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => catalog.PostAsync(Reviews, review)));
        var product = (await catalog.GetAsync("/wp-json/cocart/v2/products/80")).Body;

        Assert.Equal(1, answers.Count(answer => answer.Status is HttpStatusCode.Created));
        Assert.Equal(5, answers.Count(answer => answer.Code is "cocart_comment_duplicate"));
        Assert.Equal(("4.00", 1), (product.GetProperty("average_rating").GetString(), product.GetProperty("review_count").GetInt32()));
    }

    [Fact]
    public async Task An_author_has_to_wait_between_two_reviews()
    {
        using var server = RunningServer.In("Development", _workplace);
        using var catalog = new CatalogClient(server);

        await catalog.PostAsync(Reviews, new { product_id = 80, review = "One", reviewer = "Jane", reviewer_email = "user1@example.test" });
        var second = await catalog.PostAsync(Reviews, new { product_id = 80, review = "Two", reviewer = "Jane", reviewer_email = "user1@example.test" });

        Assert.Equal((HttpStatusCode.BadRequest, "cocart_comment_flood"), (second.Status, second.Code));
    }

    private static (int Id, string? Status) Told(System.Text.Json.JsonElement review) => (review.GetProperty("id").GetInt32(), review.GetProperty("status").GetString());

    [Fact]
    public async Task A_protected_product_shows_its_texts_to_who_knows_the_password()
    {
        var folder = _workplace.SampleWith("products.json", "\"description\":\"\",\"short_description\":\"\",\"sku\":\"PWD-1\"", "\"description\":\"Knock twice.\",\"short_description\":\"\",\"sku\":\"PWD-1\"");
        Assert.Equal(0, (await _workplace.RunAsync("import", "woocommerce", folder)).ExitCode);
        using var server = RunningServer.In("Production", _workplace);
        using var catalog = new CatalogClient(server);

        var (stranger, friend) = (await catalog.GetAsync("/wp-json/cocart/v2/products/88"), await catalog.GetAsync("/wp-json/cocart/v2/products/88", null, ("X-Product-Password", "letmein")));

        Assert.Equal(("", "Knock twice."), (stranger.Body.GetProperty("description").GetString(), friend.Body.GetProperty("description").GetString()));
    }
}
