using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A file to download.</summary>
[OpenEnded]
public sealed record DocumentDownload
{
    /// <summary>What it is called.</summary>
    [ReadOnly(true)]
    public string Id { get; init; } = "";

    /// <summary>As customers read it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its address.</summary>
    public string File { get; init; } = "";
}
