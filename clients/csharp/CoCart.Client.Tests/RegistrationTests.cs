using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoCart.Client.Tests;

/// <summary>The client in a program's container.</summary>
public class RegistrationTests
{
    [Fact]
    public async Task Each_scope_is_a_customer_of_its_own_on_shared_connections()
    {
        using var line = new Line(Line.Json("{}", header: "Cart-Key", value: "first"), Line.Json("{}", header: "Cart-Key", value: "second"), Line.Json("{}"));
        await using var program = Program(services => services
            .AddCoCartClient(options => options.Server = new Uri("https://shop.example/"))
            .ConfigurePrimaryHttpMessageHandler(() => line));

        await using (var scope = program.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CoCartClient>().V2.GetCartAsync();
        await using var other = program.CreateAsyncScope();
        await other.ServiceProvider.GetRequiredService<CoCartClient>().V2.GetCartAsync();
        await other.ServiceProvider.GetRequiredService<CoCartClient>().V2.GetCartAsync();

        Assert.Equal([null, null, "second"], line.Sent.Select(request => request.CartKey));
        Assert.Equal("https://shop.example/api/cocart/v2/cart", line.Sent[0].Address);
    }

    [Fact]
    public async Task A_key_store_of_the_program_is_used()
    {
        using var line = new Line(Line.Json("{}"));
        await using var program = Program(services => services
            .AddScoped<ICartKeyStore>(_ => new MemoryCartKeyStore("kept"))
            .AddCoCartClient(options => options.Server = new Uri("https://shop.example"))
            .ConfigurePrimaryHttpMessageHandler(() => line));

        await using var scope = program.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CoCartClient>().V2.GetCartAsync();

        Assert.Equal("kept", Assert.Single(line.Sent).CartKey);
    }

    [Fact]
    public async Task A_client_without_a_server_is_refused_with_a_reason()
    {
        await using var program = Program(services => services.AddCoCartClient(_ => { }));
        await using var scope = program.CreateAsyncScope();

        var refused = Assert.Throws<OptionsValidationException>(() => scope.ServiceProvider.GetRequiredService<CoCartClient>());

        Assert.Contains("CoCartClientOptions.Server", refused.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Program(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);

        return services.BuildServiceProvider(validateScopes: true);
    }
}
