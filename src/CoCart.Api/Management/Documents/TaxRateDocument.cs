using System.ComponentModel;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A tax rate.</summary>
[OpenEnded]
public sealed record TaxRateDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>Two letters; empty: any.</summary>
    [Example("\"GB\"")]
    public string Country { get; init; } = "";

    /// <summary>Code of the state; empty: any.</summary>
    public string State { get; init; } = "";

    /// <summary>Postcodes with semicolons between; empty: any.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>Towns with semicolons between; empty: any.</summary>
    public string City { get; init; } = "";

    /// <summary>Postcodes, ranges and patterns; empty: any.</summary>
    public IReadOnlyList<string> Postcodes { get; init; } = [];

    /// <summary>Towns; empty: any.</summary>
    public IReadOnlyList<string> Cities { get; init; } = [];

    /// <summary>Per cent as decimal text.</summary>
    [Example("\"20\"")]
    public string Rate { get; init; } = "";

    /// <summary>As customers read it.</summary>
    [Example("\"VAT\"")]
    public string Name { get; init; } = "";

    /// <summary>Of each priority one rate counts.</summary>
    public int Priority { get; init; }

    /// <summary>It is charged on other taxes, too.</summary>
    public bool Compound { get; init; }

    /// <summary>It is charged on shipping, too.</summary>
    public bool Shipping { get; init; }

    /// <summary>Its place among others.</summary>
    public int Order { get; init; }

    /// <summary>Slug of its tax class.</summary>
    public string Class { get; init; } = "";

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
