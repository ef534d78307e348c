using CoCart.Api;
using CoCart.Api.CommandLine;
using CoCart.Infrastructure;

if (await Commands.TryRunAsync(args) is { } exitCode)
    return exitCode;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddCoCart();

var app = builder.Build();
app.Services.BeginDatabase();
app.UseApi();
Warmth.Give(app.Services);
app.Lifetime.ApplicationStarted.Register(() => Welcome.Write(app));
await app.RunAsync();

return 0;
