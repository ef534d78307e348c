// A guest's way through a shop:  dotnet run --project clients/csharp/CoCart.Client.Example -- http://127.0.0.1:5000
using CoCart.Client;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddCoCartClient(options => options.Server = new Uri(args is [var server, ..] ? server : "http://127.0.0.1:5000"));
await using var provider = services.BuildServiceProvider();
await using var scope = provider.CreateAsyncScope();
var shop = scope.ServiceProvider.GetRequiredService<CoCartClient>();

var found = await shop.V2.ListProductsAsync(search: "mug", perPage: 3);
Console.WriteLine($"{found.Total} products are called mug: {string.Join(", ", found.Result.Products.Select(product => product.Name))}");

var cart = await shop.V2.AddItemAsync(found.Result.Products.First().Id, 2);
Console.WriteLine($"In the cart: {string.Join(", ", cart.Items.Select(item => $"{item.Quantity.Value} {item.Name}"))}");

try
{
    await shop.V2.ApplyCouponAsync("no-such-coupon");
}
catch (CoCartException refused)
{
    Console.WriteLine($"The coupon is refused: {refused.Code} {refused.Message}");
}

cart = await shop.V2.ApplyCouponAsync("percent10");
Console.WriteLine($"To pay: {cart.Currency.CurrencyPrefix}{cart.Currency.Amount(cart.Totals.Total)}");
