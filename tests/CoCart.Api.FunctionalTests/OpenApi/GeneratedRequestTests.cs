using CoCart.Api.FunctionalTests.OpenApi.Contract;
using CoCart.Api.FunctionalTests.OpenApi.Generated;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.OpenApi;

/// <summary>Requests made of the documents: every operation with every parameter, in the ordinary way, at its limits and wrong.</summary>
public abstract class GeneratedRequestTests : IDisposable
{
    /// <summary>Of an operation with more, as many are asked, evenly over all kinds.</summary>
    private const int MostRequests = 60;

    private static readonly string[] Order = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>
    /// What a request made of the document alone cannot do: the sample has no brand and no shipping class, tokens, keys and signatures must be good ones,
    /// and some carts would have to be in a certain state. Recorded requests do those of carts.
    /// </summary>
    private static readonly string[] NeedMore =
    [
        "v1/getBrand", "v1/restoreItem", "v1/applyCoupon", "v1/removeCoupon", "v1/createReview",
        "v2/getBrand", "v2/addItems", "v2/applyCoupon", "v2/createReview", "v2/refreshToken", "v2/createApiKey", "v2/revokeApiKey",
        "admin/getBrand", "admin/getShippingClass", "admin/createApiKey", "admin/revokeApiKey", "admin/receiveWebhook", "admin/deleteShippingZone",
    ];

    private readonly Workplace _workplace = new();
    private readonly RunningServer _server;
    private readonly HashSet<string> _faults = [];
    private readonly HttpClient _client;
    private readonly Scene _scene;
    private readonly string _document;

    protected GeneratedRequestTests(string document)
    {
        _document = document;
        _server = RunningServer.In(
            "Development", _workplace, "--Jwt:Secret=a secret of more than thirty-two characters", "--Authentication:FailureTime=00:00:00", "--Reviews:Pause=00:00:00", "--Fees:AllowClients=true");
        _client = new(new ContractHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, fault => _faults.Add(fault))) { BaseAddress = _server.Address };
        _scene = new Scene(_client);
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _client.Dispose();
        _server.Dispose();
        _workplace.Dispose();
    }

    [Fact]
    public async Task Each_answer_is_as_the_document_says_and_each_operation_can_be_done()
    {
        await _scene.StoreAsync();
        var undone = new List<string>();
        foreach (var operation in DocumentedApi.Current.Operations.Where(operation => operation.Document == _document).OrderBy(operation => Array.IndexOf(Order, operation.Method)))
            if (!await AskAsync(new RequestMaker(operation, await new PathValues(_client).OfAsync(operation.Path)), operation))
                undone.Add($"{operation}");

        Assert.True(_faults.Count is 0, string.Join('\n', _faults));
        Assert.Empty(undone.Except(NeedMore));
    }

    /// <summary>True: it was done at least once.</summary>
    private async Task<bool> AskAsync(RequestMaker maker, DocumentedOperation operation)
    {
        var isDone = false;
        foreach (var scene in IsAboutCart(operation) ? _scene.All : [])
            isDone |= await SendAsync(maker.Usual, await scene());
        var key = IsAboutCart(operation) ? await _scene.RichAsync() : null;
        foreach (var request in Some(maker.Others().ToList()).Prepend(maker.Usual))
        {
            var isGood = await SendAsync(request, key);
            isDone |= isGood;
            if (isGood && key is not null && operation.Method is not "GET")
                key = await _scene.RichAsync();
        }

        return isDone;
    }

    private async Task<bool> SendAsync(GeneratedRequest request, string? key)
    {
        using var message = request.ToMessage(key);
        using var response = await _client.SendAsync(message);

        return response.IsSuccessStatusCode;
    }

    private static IEnumerable<GeneratedRequest> Some(List<GeneratedRequest> all) =>
        all.Where((_, place) => all.Count <= MostRequests || place * MostRequests / all.Count != (place - 1) * MostRequests / all.Count);

    private static bool IsAboutCart(DocumentedOperation operation) =>
        operation.Json.GetProperty("security").EnumerateArray().Any(way => way.TryGetProperty("cartKey", out _));
}

public sealed class GeneratedRequestV1Tests() : GeneratedRequestTests("v1");

public sealed class GeneratedRequestV2Tests() : GeneratedRequestTests("v2");

public sealed class GeneratedRequestAdminTests() : GeneratedRequestTests("admin");
