using System.Text.Json;
using CoCart.Floor;

// The least that a durable cart server can do: one row read and its bytes written out, or read, stored and on disk before the answer.
// usage: floor --urls URL sqlite FILE, or floor --urls URL postgresql CONNECTION
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
await using var app = builder.Build();
IFloorStore store = args switch
{
    [.., "sqlite", var file] => new SqliteFloor(file),
    [.., "postgresql", var connection] => new PostgreSqlFloor(connection),
    _ => throw new ArgumentException("Say sqlite and a file, or postgresql and a connection string."),
};

app.MapGet("/cart", async (HttpContext http) => await AnswerAsync(http, await store.ReadAsync(Key(http))));
app.MapPost("/cart/add-item", async (HttpContext http) =>
{
    using var request = await JsonDocument.ParseAsync(http.Request.Body);
    await AnswerAsync(http, await store.WriteAsync(Key(http)));
});
await app.RunAsync();

static string Key(HttpContext http) => http.Request.Query["cart_key"].ToString();

static async Task AnswerAsync(HttpContext http, byte[] body)
{
    http.Response.ContentType = "application/json; charset=utf-8";
    http.Response.ContentLength = body.Length;
    await http.Response.Body.WriteAsync(body);
}
