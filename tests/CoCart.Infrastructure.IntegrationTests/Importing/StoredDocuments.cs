using System.Text.Json.Nodes;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Infrastructure.IntegrationTests.Importing;

/// <summary>Products as they are kept.</summary>
internal static class StoredDocuments
{
    public static async Task<Dictionary<int, JsonObject>> ReadAsync(IServiceProvider process)
    {
        await using var context = await process.GetRequiredService<IDbContextFactory<CartDbContext>>().CreateDbContextAsync();
        var rows = await context.Products.AsNoTracking().ToListAsync();

        return rows.ToDictionary(row => row.Id, row => JsonNode.Parse(row.Document)?.AsObject() ?? []);
    }

    public static IEnumerable<string> Names(JsonNode? list) => (list as JsonArray ?? []).Select(term => term?["name"]?.ToString() ?? "");
}
