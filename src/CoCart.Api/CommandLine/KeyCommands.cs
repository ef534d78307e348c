using System.Globalization;
using CoCart.Application.Users.ApiKeys.CreateApiKey;
using CoCart.Application.Users.ApiKeys.ListApiKeys;
using CoCart.Application.Users.ApiKeys.RevokeApiKey;
using CoCart.Domain.Common;
using CoCart.Domain.Customers;
using FluentValidation;
using MediatR;

namespace CoCart.Api.CommandLine;

/// <summary>Makes, lists and takes back the keys of programs.</summary>
internal static class KeyCommands
{
    private const int Refused = 1;

    public static async Task<int> RunAsync(string[] arguments) => arguments switch
    {
        ["create", var user, .. var options] when !user.StartsWith('-') => await WithMediatorAsync(options, mediator => CreateAsync(mediator, user, options)),
        ["list", .. var options] => await WithMediatorAsync(options, ListAsync),
        ["revoke", var id, .. var options] when int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
            await WithMediatorAsync(options, mediator => RevokeAsync(mediator, number)),
        _ => Commands.Misuse($"\"keys {string.Join(' ', arguments)}\" is not a command."),
    };

    private static async Task<int> WithMediatorAsync(string[] options, Func<IMediator, Task<int>> run)
    {
        await using var app = await Commands.PrepareAsync(options);
        try
        {
            await using var scope = app.Services.CreateAsyncScope();

            return await run(scope.ServiceProvider.GetRequiredService<IMediator>());
        }
        catch (Exception mistake) when (mistake is DomainException or ValidationException)
        {
            await Console.Error.WriteLineAsync(mistake.Message);

            return Refused;
        }
    }

    private static async Task<int> CreateAsync(IMediator mediator, string user, string[] options)
    {
        var made = await mediator.Send(new CreateApiKeyCommand(user, Option(options, "--scopes") ?? "read", Option(options, "--description") ?? ""));

        return Commands.Tell($"""
            key {made.Key.Id} of user {made.Key.UserId}, scopes {Names(made.Key.Scopes)}; the secret is not shown again:
            consumer_key     {made.ConsumerKey}
            consumer_secret  {made.ConsumerSecret}
            """);
    }

    private static async Task<int> ListAsync(IMediator mediator)
    {
        var keys = await mediator.Send(new ListApiKeysQuery());
        var lines = keys.Select(key => $"{key.Id,-6}{key.UserId,-8}{Names(key.Scopes),-20}...{key.Ending,-10}{key.CreatedAt:yyyy-MM-dd HH:mm}  {key.Description}");

        return Commands.Tell(string.Join('\n', lines.Prepend($"{"id",-6}{"user",-8}{"scopes",-20}{"key",-13}{"created",-16}  description")));
    }

    private static async Task<int> RevokeAsync(IMediator mediator, int id)
    {
        await mediator.Send(new RevokeApiKeyCommand(id));

        return Commands.Tell($"Key {id} is taken back.");
    }

    private static string Names(ApiScopes scopes) => string.Join(',', ApiScopeNames.Of(scopes));

    private static string? Option(string[] options, string name) =>
        Array.IndexOf(options, name) is >= 0 and var index && index + 1 < options.Length ? options[index + 1] : null;
}
