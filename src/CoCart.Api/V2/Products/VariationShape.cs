using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Application.Products;

namespace CoCart.Api.V2.Products;

/// <summary>Variations as v2 shows them.</summary>
internal static class VariationShape
{
    /// <summary>Below its product.</summary>
    public static VariationResponse Below(ProductView view, ApiRoot root)
    {
        var path = $"products/{view.Product.ParentId}/variations";
        var links = new CatalogLinks
        {
            Self = [new LinkResponse(null, root.Of($"{path}/{view.Product.Id}"))],
            Collection = [new LinkResponse(null, root.Of(path))],
            Up = view.Parent is { } parent ? [new LinkResponse(parent.Sheet.Permalink, root.Of($"products/{parent.Product.Id}"))] : null,
        };

        return Of(view, root, links);
    }

    public static VariationResponse Of(ProductView view, ApiRoot root, CatalogLinks links)
    {
        var (product, sheet) = (view.Product, view.Sheet);

        return new VariationResponse
        {
            Id = product.Id.Value,
            ParentId = product.ParentId?.Value ?? 0,
            Name = product.Name,
            Slug = sheet.Slug,
            Permalink = sheet.Permalink,
            Sku = product.Sku,
            Description = sheet.Description,
            Dates = PartShape.Dates(sheet),
            Prices = PriceShape.Of(view),
            HiddenConditions = new VariationConditionsResponse(
                product.IsVirtual, product.IsDownloadable, product.Stock.IsManaged, product.IsSoldIndividually, !product.IsVirtual),
            Images = PartShape.Images(sheet),
            Attributes = new Map<AttributeOfVariationResponse>(sheet.Attributes.Select(attribute => KeyValuePair.Create(
                attribute.Key, new AttributeOfVariationResponse(attribute.Id, attribute.Label, PartShape.Options(attribute))))),
            Stock = PartShape.Stock(view),
            Weight = new WeightResponse(sheet.Weight, view.Store.WeightUnit),
            Dimensions = PartShape.Dimensions(view),
            AddToCart = new AddVariationResponse(
                Hints.ButtonText(view), Hints.ButtonDescription(view), view.IsPurchasable, PartShape.Quantities(product), Hints.AddAddress(view, root)),
            MetaData = PartShape.Meta(sheet),
            Links = links,
        };
    }

    /// <summary>As its product offers it.</summary>
    public static ChoiceResponse Choice(ProductView view, ApiRoot root) => new()
    {
        Id = view.Product.Id.Value,
        Sku = view.Product.Sku,
        Description = view.Sheet.Description,
        Attributes = new Map<string>(view.Product.FixedAttributes.Select(choice => KeyValuePair.Create(choice.Key, choice.Value))),
        FeaturedImage = Wire.Sizes(view.Sheet.Images[0]),
        Prices = PriceShape.OfChoice(view),
        AddToCart = new AddChoiceResponse(view.IsPurchasable, PartShape.Quantities(view.Product), Hints.AddAddress(view, root)),
    };
}
