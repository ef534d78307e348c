using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.Management.Documents;

/// <summary>What products and variations have alike.</summary>
public abstract record SoldDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>Its page in the shop.</summary>
    [ReadOnly(true)]
    public string Permalink { get; init; } = "";

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

    /// <summary>Only what is published is sold.</summary>
    [AllowedValues("draft", "pending", "private", "publish", "trash", "future", "auto-draft")]
    public string Status { get; init; } = "";

    /// <summary>May hold HTML.</summary>
    public string Description { get; init; } = "";

    /// <summary>Article number.</summary>
    [Example("\"teapot-blue\"")]
    public string Sku { get; init; } = "";

    /// <summary>What it costs now, as decimal text in major units; empty without a price.</summary>
    [ReadOnly(true)]
    public string Price { get; init; } = "";

    /// <summary>Decimal text in major units; empty without a price.</summary>
    [Example("\"19.90\"")]
    public string RegularPrice { get; init; } = "";

    /// <summary>Decimal text in major units; empty without a reduction.</summary>
    public string SalePrice { get; init; } = "";

    /// <summary>When the reduction begins, by the clock of the shop; none: it has begun.</summary>
    public string? DateOnSaleFrom { get; init; }

    /// <summary>The same by the clock of Greenwich.</summary>
    public string? DateOnSaleFromGmt { get; init; }

    /// <summary>When the reduction ends, by the clock of the shop; none: never.</summary>
    public string? DateOnSaleTo { get; init; }

    /// <summary>The same by the clock of Greenwich.</summary>
    public string? DateOnSaleToGmt { get; init; }

    /// <summary>It is reduced now.</summary>
    [ReadOnly(true)]
    public bool OnSale { get; init; }

    /// <summary>The shop sells it.</summary>
    [ReadOnly(true)]
    public bool Purchasable { get; init; }

    /// <summary>It is not shipped.</summary>
    public bool Virtual { get; init; }

    /// <summary>It is downloaded.</summary>
    public bool Downloadable { get; init; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<DocumentDownload> Downloads { get; init; } = [];

    /// <summary>How often each may be downloaded; -1: any number of times.</summary>
    public int DownloadLimit { get; init; }

    /// <summary>Days until they may no longer be downloaded; -1: never.</summary>
    public int DownloadExpiry { get; init; }

    /// <summary>What is taxed.</summary>
    [AllowedValues("taxable", "shipping", "none")]
    public string TaxStatus { get; init; } = "";

    /// <summary>Slug of its tax class; empty for the standard class.</summary>
    public string TaxClass { get; init; } = "";

    /// <summary>Its pieces are counted.</summary>
    public bool ManageStock { get; init; }

    /// <summary>Pieces in stock; none: they are not counted.</summary>
    public decimal? StockQuantity { get; init; }

    /// <summary>Whether it can be had.</summary>
    [AllowedValues("instock", "outofstock", "onbackorder")]
    public string StockStatus { get; init; } = "";

    /// <summary>Whether more is sold than there is.</summary>
    [AllowedValues("no", "notify", "yes")]
    public string Backorders { get; init; } = "";

    /// <summary>More is sold than there is.</summary>
    [ReadOnly(true)]
    public bool BackordersAllowed { get; init; }

    /// <summary>Who buys it has to wait.</summary>
    [ReadOnly(true)]
    public bool Backordered { get; init; }

    /// <summary>From how many on the shop is warned; none: by the setting of the shop.</summary>
    public int? LowStockAmount { get; init; }

    /// <summary>Decimal text in the unit of the shop.</summary>
    public string Weight { get; init; } = "";

    /// <summary>How large it is.</summary>
    [NeverNull]
    public DocumentDimensions? Dimensions { get; init; }

    /// <summary>Slug of its shipping class.</summary>
    public string ShippingClass { get; init; } = "";

    /// <summary>Number of its shipping class; 0: none.</summary>
    [ReadOnly(true)]
    public int ShippingClassId { get; init; }

    /// <summary>Its place among others.</summary>
    public int MenuOrder { get; init; }

    /// <summary>What plug-ins keep with it.</summary>
    public IReadOnlyList<DocumentMeta> MetaData { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
