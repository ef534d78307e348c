using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Client;

/// <summary>What all clients do with every request and answer; their session knows cart and caller.</summary>
public abstract class ApiClient(CoCartSession session)
{
    /// <summary>Called by the generated code when it makes its serializer.</summary>
    protected static void UpdateJsonSerializerSettings(JsonSerializerOptions settings)
    {
        settings.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // a few numbers of the original are texts in some places
        settings.NumberHandling = JsonNumberHandling.AllowReadingFromString;
    }

    /// <summary>Before the address of a request is complete: nothing is to be done.</summary>
    protected virtual Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Before a request is sent.</summary>
    protected virtual Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, string url, CancellationToken cancellationToken) =>
        session.SignAsync(request, cancellationToken);

    /// <summary>When an answer came, whatever it says.</summary>
    protected virtual Task ProcessResponseAsync(HttpClient client, HttpResponseMessage response, CancellationToken cancellationToken) =>
        session.LearnAsync(response, cancellationToken);
}
