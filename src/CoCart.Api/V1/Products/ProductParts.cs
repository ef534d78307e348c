using System.Text.Json;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.V1.Products;

/// <summary>Weight in the store's unit.</summary>
public sealed record WeightResponse(string Value, string Unit);

/// <summary>Size in the store's unit.</summary>
public sealed record DimensionsResponse(string Length, string Width, string Height, string Unit);

/// <summary>Size in the store's unit.</summary>
public sealed record PlainDimensionsResponse(string Length, string Width, string Height);

/// <summary>A category or tag of a product.</summary>
public sealed record TermOfProductResponse(int Id, string Name, string Slug);

/// <summary>An image with its place.</summary>
[SchemaName("ProductImage")]
public sealed record ImageResponse(
    int Id, string? DateCreated, string? DateCreatedGmt, string? DateModified, string? DateModifiedGmt, Map<string> Src, string Name, string Alt, int Position);

/// <summary>An image.</summary>
public sealed record PlainImageResponse(
    int Id, string? DateCreated, string? DateCreatedGmt, string? DateModified, string? DateModifiedGmt, Map<string> Src, string Name, string Alt);

/// <summary>An attribute of a product, with the names of its values.</summary>
public sealed record AttributeOfProductResponse(
    int Id, string Name, int Position, bool IsAttributeVisible, bool UsedForVariation, IReadOnlyList<string> Options);

/// <summary>A value that is proposed or fixed.</summary>
public sealed record ChosenAttributeResponse(int Id, string Name, string Option);

/// <summary>Only the number of a variation.</summary>
public sealed record VariationNumberResponse(int Id);

/// <summary>What an extension keeps with a product.</summary>
public sealed record MetaResponse(int Id, string Key, JsonElement Value);

/// <summary>The button that puts a product into the cart.</summary>
public sealed record AddToCartResponse(string Text, string Description);

/// <summary>A review inside its product; all values are texts.</summary>
public sealed record ReviewOfProductResponse(
    string ReviewId, string AuthorName, string AuthorUrl, string ReviewComment, string ReviewDate, string ReviewDateGmt, string Rating, string Verified);

/// <summary>Whether pieces are counted: existing apps know <c>"parent"</c> for a variation whose product counts; typed clients read yes.</summary>
public sealed record StockManagement(bool IsManaged, bool IsByParent) : ITwoFaced<bool>
{
    public bool Typed => IsManaged;

    public object DropIn => IsByParent ? "parent" : IsManaged;
}
