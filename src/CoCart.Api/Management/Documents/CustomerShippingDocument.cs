using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>An address that goods go to.</summary>
[OpenEnded]
public sealed record CustomerShippingDocument
{
    /// <summary>Given name.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>Family name.</summary>
    public string LastName { get; init; } = "";

    /// <summary>Company.</summary>
    public string Company { get; init; } = "";

    /// <summary>Street.</summary>
    [JsonPropertyName("address_1")]
    public string Address1 { get; init; } = "";

    /// <summary>More of it.</summary>
    [JsonPropertyName("address_2")]
    public string Address2 { get; init; } = "";

    /// <summary>Town.</summary>
    public string City { get; init; } = "";

    /// <summary>Code of the state within its country.</summary>
    public string State { get; init; } = "";

    /// <summary>Postcode.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>Two letters, as <c>GB</c>.</summary>
    public string Country { get; init; } = "";

    /// <summary>Phone number.</summary>
    public string Phone { get; init; } = "";
}
