using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A customer.</summary>
[OpenEnded]
public sealed record CustomerDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>By the clock of the shop.</summary>
    [ReadOnly(true)]
    public string? DateCreated { get; init; }

    /// <summary>By the clock of Greenwich.</summary>
    [ReadOnly(true)]
    public string? DateCreatedGmt { get; init; }

    /// <summary>By the clock of the shop.</summary>
    [ReadOnly(true)]
    public string? DateModified { get; init; }

    /// <summary>By the clock of Greenwich.</summary>
    [ReadOnly(true)]
    public string? DateModifiedGmt { get; init; }

    /// <summary>E-mail address.</summary>
    [Example("\"ada@example.com\"")]
    public string Email { get; init; } = "";

    /// <summary>Given name.</summary>
    [Example("\"Ada\"")]
    public string FirstName { get; init; } = "";

    /// <summary>Family name.</summary>
    public string LastName { get; init; } = "";

    /// <summary>The first role.</summary>
    [ReadOnly(true)]
    public string Role { get; init; } = "";

    /// <summary>Login.</summary>
    [Example("\"ada\"")]
    public string Username { get; init; } = "";

    /// <summary>Only taken, never shown.</summary>
    [WriteOnly]
    [Example("\"correct horse\"")]
    public string Password { get; init; } = "";

    /// <summary>Who pays.</summary>
    [NeverNull]
    public CustomerBillingDocument? Billing { get; init; }

    /// <summary>Where it goes.</summary>
    [NeverNull]
    public CustomerShippingDocument? Shipping { get; init; }

    /// <summary>Has ordered something.</summary>
    [ReadOnly(true)]
    public bool IsPayingCustomer { get; init; }

    /// <summary>A picture.</summary>
    [ReadOnly(true)]
    public string AvatarUrl { get; init; } = "";

    /// <summary>What plug-ins keep with it.</summary>
    public IReadOnlyList<DocumentMeta> MetaData { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
