using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;

namespace CoCart.Api.Batches;

/// <summary>One of the requests of a batch.</summary>
public sealed record BatchItemRequest
{
    /// <summary>POST if not given.</summary>
    [AllowedValues("GET", "POST", "PUT", "PATCH", "DELETE")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Method { get; init; }

    /// <summary>Route from the root of the API, with its query.</summary>
    public required string Path { get; init; }

    /// <summary>What is sent in the body.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Map<JsonElement>? Body { get; init; }
}
