using System.ComponentModel;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>An image.</summary>
[OpenEnded]
public sealed record DocumentImage
{
    /// <summary>Its number.</summary>
    public int Id { get; init; }

    /// <summary>By the clock of the shop.</summary>
    [ReadOnly(true)]
    public string DateCreated { get; init; } = "";

    /// <summary>By the clock of Greenwich.</summary>
    [ReadOnly(true)]
    public string DateCreatedGmt { get; init; } = "";

    /// <summary>By the clock of the shop.</summary>
    [ReadOnly(true)]
    public string? DateModified { get; init; }

    /// <summary>By the clock of Greenwich.</summary>
    [ReadOnly(true)]
    public string? DateModifiedGmt { get; init; }

    /// <summary>Its address.</summary>
    public string Src { get; init; } = "";

    /// <summary>Its title.</summary>
    public string Name { get; init; } = "";

    /// <summary>For who cannot see it.</summary>
    public string Alt { get; init; } = "";
}
