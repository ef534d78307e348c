namespace CoCart.Api;

/// <summary>Shows whoever started the server in Development how to try it.</summary>
internal static class Welcome
{
    public static void Write(WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || app.Urls.FirstOrDefault() is not { } url)
            return;

        Console.WriteLine("Try it:");
        Console.WriteLine($"  curl -s -X POST '{url}/wp-json/cocart/v2/cart/add-item?fields=cart_key,items,totals' -d id=62 -d quantity=2");
    }
}
