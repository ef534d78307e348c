using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;

namespace CoCart.Api.V1.Products;

/// <summary>Parts that products and variations show alike in v1.</summary>
internal static class PartShape
{
    /// <summary>As people read it; without a price the shop says 0.</summary>
    public static string Money(decimal? price, Store store) => MoneyText.Format(price ?? 0, store.Currency);

    public static IReadOnlyList<ImageResponse> Images(ProductView view) => [.. view.Sheet.Images.Select((image, position) =>
    {
        var plain = Image(image, view);

        return new ImageResponse(
            plain.Id, plain.DateCreated, plain.DateCreatedGmt, plain.DateModified, plain.DateModifiedGmt, plain.Src, plain.Name, plain.Alt, position);
    })];

    /// <summary>The placeholder is as old as its product: were it always new, as in the original, no answer would ever be the same twice.</summary>
    public static PlainImageResponse Image(ImageSheet image, ProductView view)
    {
        var (created, modified) = (image.Created ?? view.Sheet.Modified, image.Modified ?? view.Sheet.Modified);

        return new PlainImageResponse(
            image.Id, Wire.Date(created?.Local), Wire.Date(created?.Utc), Wire.Date(modified?.Local), Wire.Date(modified?.Utc),
            Wire.Sizes(image), image.Name, image.AlternativeText);
    }

    public static IReadOnlyList<TermOfProductResponse> Terms(IReadOnlyList<TermSheet> terms) =>
        [.. terms.Select(term => new TermOfProductResponse(term.Id, Wire.TermName(term.Name), term.Slug))];

    /// <summary>What a variation is fixed to.</summary>
    public static Map<ChosenAttributeResponse> Fixed(ProductSheet sheet) => new(sheet.Attributes.Select(attribute => KeyValuePair.Create(
        attribute.Key, new ChosenAttributeResponse(attribute.Id, attribute.Label, Wire.TermName(attribute.Options[0].Label)))));

    public static StockManagement Management(Product product) => new(product.Stock.IsManaged, product.Stock.IsManaged && product.Stock.Owner != product.Id);

    public static DimensionsResponse Dimensions(ProductView view) => new(
        view.Product.Dimensions.Length, view.Product.Dimensions.Width, view.Product.Dimensions.Height, view.Store.DimensionUnit);

    public static IReadOnlyList<MetaResponse> Meta(ProductSheet sheet) => [.. sheet.Meta.Select(meta => new MetaResponse(meta.Id, meta.Key, meta.Value))];
}
