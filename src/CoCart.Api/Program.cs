using CoCart.Api;
using CoCart.Api.CommandLine;

if (await Commands.TryRunAsync(args) is { } exitCode)
    return exitCode;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddCoCart();

var app = builder.Build();
app.UseApi();
app.Lifetime.ApplicationStarted.Register(() => Welcome.Write(app));
await app.RunAsync();

return 0;
