using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A product.</summary>
[OpenEnded]
public sealed record ProductDocument : SoldDocument
{
    /// <summary>Its name.</summary>
    [Example("\"Teapot\"")]
    public string Name { get; init; } = "";

    /// <summary>Its name in addresses.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Kind of product.</summary>
    [AllowedValues("simple", "grouped", "external", "variable")]
    [Example("\"simple\"")]
    public string Type { get; init; } = "";

    /// <summary>The shop recommends it.</summary>
    public bool Featured { get; init; }

    /// <summary>Where it is shown.</summary>
    [AllowedValues("visible", "catalog", "search", "hidden")]
    public string CatalogVisibility { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string ShortDescription { get; init; } = "";

    /// <summary>How often it was sold.</summary>
    [ReadOnly(true)]
    public int TotalSales { get; init; }

    /// <summary>Where an external product is sold.</summary>
    public string ExternalUrl { get; init; } = "";

    /// <summary>What the button of an external product says.</summary>
    public string ButtonText { get; init; } = "";

    /// <summary>Only one of it can be bought at once.</summary>
    public bool SoldIndividually { get; init; }

    /// <summary>It is shipped.</summary>
    [ReadOnly(true)]
    public bool ShippingRequired { get; init; }

    /// <summary>Its shipping is taxed.</summary>
    [ReadOnly(true)]
    public bool ShippingTaxable { get; init; }

    /// <summary>It can be reviewed.</summary>
    public bool ReviewsAllowed { get; init; }

    /// <summary>Stars as decimal text.</summary>
    [ReadOnly(true)]
    public string AverageRating { get; init; } = "";

    /// <summary>How many reviews it has.</summary>
    [ReadOnly(true)]
    public int RatingCount { get; init; }

    /// <summary>Products like it.</summary>
    [ReadOnly(true)]
    public IReadOnlyList<int> RelatedIds { get; init; } = [];

    /// <summary>Better products.</summary>
    public IReadOnlyList<int> UpsellIds { get; init; } = [];

    /// <summary>Products that go well with it.</summary>
    public IReadOnlyList<int> CrossSellIds { get; init; } = [];

    /// <summary>Number of the product above it; 0: none.</summary>
    public int ParentId { get; init; }

    /// <summary>A word to who has bought it.</summary>
    public string PurchaseNote { get; init; } = "";

    /// <summary>Its categories.</summary>
    public IReadOnlyList<DocumentTerm> Categories { get; init; } = [];

    /// <summary>Its tags.</summary>
    public IReadOnlyList<DocumentTerm> Tags { get; init; } = [];

    /// <summary>Its brands; missing where the shop it came from knows none.</summary>
    public IReadOnlyList<DocumentTerm> Brands { get; init; } = [];

    /// <summary>The main one first.</summary>
    public IReadOnlyList<DocumentImage> Images { get; init; } = [];

    /// <summary>What it differs in from others.</summary>
    public IReadOnlyList<ProductAttributeDocument> Attributes { get; init; } = [];

    /// <summary>What a variable product proposes.</summary>
    public IReadOnlyList<ChosenAttributeDocument> DefaultAttributes { get; init; } = [];

    /// <summary>Numbers of its variations.</summary>
    [ReadOnly(true)]
    public IReadOnlyList<int> Variations { get; init; } = [];

    /// <summary>Products of a group.</summary>
    public IReadOnlyList<int> GroupedProducts { get; init; } = [];

    /// <summary>The price as the shop shows it.</summary>
    [ReadOnly(true)]
    public string PriceHtml { get; init; } = "";

    /// <summary>Something must be chosen first.</summary>
    [ReadOnly(true)]
    public bool HasOptions { get; init; }
}
