using CoCart.Api.FunctionalTests.OpenApi.Contract;

namespace CoCart.Api.FunctionalTests.Server;

/// <summary>Clients of a server under test.</summary>
internal static class ServerClients
{
    /// <summary>A client that follows and remembers nothing; it ends the test where an answer is not as the documents say.</summary>
    public static HttpClient NewClient(this RunningServer server) =>
        new(new ContractHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })) { BaseAddress = server.Address };
}
