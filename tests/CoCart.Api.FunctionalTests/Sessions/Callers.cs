using System.Text;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>All kinds of callers, each with an empty cart.</summary>
internal sealed class Callers(HttpClient client)
{
    private static readonly string[] All = ["nobody", "guest", "guest as customer", "customer as other", "wrong password", "customer", "manager", "administrator"];

    /// <summary>A row for each route and caller. What a route answers to the last caller that it names, it answers to all who may more.</summary>
    public static TheoryData<string, string, string, int> Table(IEnumerable<(string Method, string Path, int[] Statuses)> routes)
    {
        var table = new TheoryData<string, string, string, int>();
        foreach (var (method, path, statuses) in routes)
            for (var caller = 0; caller < All.Length; caller++)
                table.Add(method, path, All[caller], statuses[Math.Min(caller, statuses.Length - 1)]);

        return table;
    }

    /// <summary>Asks on both faces.</summary>
    public async Task ExpectAsync(string method, string path, string body, string caller, int status)
    {
        var (query, authorization) = Credentials(caller);
        await Shopper.WithMugsAsync(client, 1);
        await client.PostAsync("/wp-json/cocart/v2/cart/clear", "{}", authorization);

        foreach (var face in new[] { "/wp-json", "/api" })
        {
            using var content = method is "GET" ? null : new StringContent(body, Encoding.UTF8, "application/json");
            var answer = await client.AskAsync(new HttpMethod(method), $"{face}/{path}{query}", content, authorization);
            Assert.Equal(status, (int)answer.Status);
        }
    }

    private (string Query, (string, string)[] Authorization) Credentials(string caller) => caller switch
    {
        "nobody" => ("", []),
        "guest" => ($"?cart_key=access_{Guid.NewGuid():N}", []),
        "guest as customer" => ("?cart_key=2", []),
        "customer as other" => ("?cart_key=2", [As("subscriber", "pass")]),
        "wrong password" => ("", [As($"nobody{Guid.NewGuid():N}", "guess")]),
        "customer" => ("", [As("subscriber", "pass")]),
        "manager" => ("", [As("manager", "pass")]),
        _ => ("", [As("admin", "admin")]),
    };

    private (string, string) As(string login, string password) => new Customer(client, login, password).Authorization;
}
