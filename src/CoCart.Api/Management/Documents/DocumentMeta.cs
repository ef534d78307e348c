using System.ComponentModel;
using System.Text.Json;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>What a plug-in keeps.</summary>
[OpenEnded]
public sealed record DocumentMeta
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public int Id { get; init; }

    /// <summary>What it is called.</summary>
    public string Key { get; init; } = "";

    /// <summary>Anything.</summary>
    public JsonElement Value { get; init; }
}
