using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoCart.Infrastructure.IntegrationTests.Importing;

/// <summary>A shop that gives out a folder's export by the routes of its REST API, in short pages.</summary>
public sealed class ShopStub : IAsyncDisposable
{
    private const int LongestPage = 20;
    private const string Root = "/wp-json/";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["wc/v3/data/currencies"] = "currencies",
        ["wc/v3/data/countries"] = "countries",
        ["wc/v3/data/continents"] = "continents",
        ["wc/v3/taxes/classes"] = "tax_classes",
        ["wc/v3/taxes"] = "tax_rates",
        ["wc/v3/products/shipping_classes"] = "shipping_classes",
        ["wc/v3/payment_gateways"] = "payment_gateways",
        ["wc/v3/products/categories"] = "categories",
        ["wc/v3/products/tags"] = "tags",
        ["wc/v3/products/brands"] = "brands",
        ["wc/v3/products/attributes"] = "attributes",
        ["wp/v2/media"] = "media",
        ["wc/v3/products"] = "products",
        ["wc/v3/coupons"] = "coupons",
        ["wc/v3/customers"] = "customers",
        ["wc/v3/orders"] = "orders",
        ["wc/v3/products/reviews"] = "reviews",
        ["wc/v3/shipping/zones"] = "shipping_zones",
    };

    private readonly WebApplication _app;
    private readonly string _folder;

    private ShopStub(WebApplication app, string folder) => (_app, _folder) = (app, folder);

    /// <summary>Paths with queries that were answered whole, in order.</summary>
    public ConcurrentQueue<string> Answered { get; } = [];

    /// <summary>Does something else with a request; true: it is answered.</summary>
    public Func<HttpContext, Task<bool>> Disturb { get; set; } = _ => Task.FromResult(false);

    public Uri Address => new(_app.Urls.First());

    public static async Task<ShopStub> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var stub = new ShopStub(app, folder);
        app.Run(stub.AnswerAsync);
        await app.StartAsync();

        return stub;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (await Disturb(context))
            return;
        var path = context.Request.Path.Value?[Root.Length..] ?? "";
        var all = Find(path);
        if (all is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.Response.WriteAsJsonAsync(all is JsonArray list && context.Request.Query.ContainsKey("per_page") ? Page(context, list) : all);
        Answered.Enqueue($"{path}{context.Request.QueryString}");
    }

    private static JsonArray Page(HttpContext context, JsonArray list)
    {
        var query = context.Request.Query;
        var size = Math.Min(Number(query["per_page"]), LongestPage);
        var rows = list.OfType<JsonObject>().Where(row => Fits(row, query)).OrderBy(row => row["id"]?.GetValue<int>()).ToList();
        context.Response.Headers["X-WP-Total"] = $"{rows.Count}";
        context.Response.Headers["X-WP-TotalPages"] = $"{(rows.Count + size - 1) / size}";

        return [.. rows.Skip((Number(query["page"]) - 1) * size).Take(size).Select(row => row.DeepClone())];
    }

    private static bool Fits(JsonObject row, IQueryCollection query)
    {
        var isWanted = query["status"].ToString() switch
        {
            "any" => row["status"]?.ToString() is not "trash",
            "" or "all" => true,
            var status => row["status"]?.ToString() == status,
        };

        return isWanted && string.CompareOrdinal(row["date_modified_gmt"]?.ToString() ?? "9", query["modified_after"]) > 0;
    }

    private JsonNode? Find(string path)
    {
        if (path.Length is 0)
            return new JsonObject { ["name"] = "Example Store", ["home"] = "https://store.example" };
        if (Files.TryGetValue(path, out var file))
            return Read(file);

        return path.Split('/') switch
        {
            ["wc", "v3", "settings", var group] => Read("settings")[group]?.DeepClone(),
            ["wc", "v3", "products", "attributes", var id, "terms"] => Read("attribute_terms")[id]?.DeepClone(),
            ["wc", "v3", "products", var id, "variations"] => Read("variations")[id]?.DeepClone() ?? new JsonArray(),
            ["wc", "v3", "shipping", "zones", var id, var part] => Read("shipping_zones").AsArray().First(zone => zone?["id"]?.ToString() == id)?[part]?.DeepClone(),
            _ => null,
        };
    }

    /// <summary>The export of a shop without something has no file for it.</summary>
    private JsonNode Read(string file) => Path.Combine(_folder, $"{file}.json") is var path && File.Exists(path)
        ? JsonNode.Parse(File.ReadAllText(path)) ?? throw new JsonException(file)
        : new JsonArray();

    private static int Number(string? text) => int.Parse(text ?? "1", CultureInfo.InvariantCulture);
}
