using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.V2.Products;

/// <summary>Products as v2 shows them.</summary>
internal static class ProductShape
{
    /// <summary>A product, or a variation by its own number.</summary>
    public static object Of(ProductView view, ApiRoot root) => view.Product.ParentId is null ? Whole(view, root) : new VariationAmongProducts(view, root);

    /// <summary>All that there is to say of a product.</summary>
    public static ProductResponse Whole(ProductView view, ApiRoot root)
    {
        var (product, sheet) = (view.Product, view.Sheet);

        return new ProductResponse
        {
            Id = product.Id.Value,
            ParentId = product.ParentId?.Value ?? 0,
            Name = product.Name,
            Type = SellingRules.TypeName(product.Type),
            Slug = sheet.Slug,
            Permalink = sheet.Permalink,
            Sku = product.Sku,
            Description = sheet.Description,
            ShortDescription = sheet.ShortDescription,
            Dates = PartShape.Dates(sheet),
            Featured = sheet.IsFeatured,
            Prices = PriceShape.Of(view),
            HiddenConditions = Conditions(view),
            AverageRating = Wire.Average(view.Rating),
            ReviewCount = view.Rating.Count,
            RatedOutOf = Hints.Stars(view.Rating),
            Images = PartShape.Images(sheet),
            Categories = [.. sheet.Categories.Select(term => PartShape.Term(term, root.Of($"products/categories/{term.Id}")))],
            Tags = [.. sheet.Tags.Select(term => PartShape.Term(term, root.Of($"products/tags/{term.Id}")))],
            Brands = sheet.Brands.Count is 0 ? null : [.. sheet.Brands.Select(term => PartShape.Term(term, root.Of($"products/brands/{term.Id}")))],
            Attributes = Attributes(sheet),
            DefaultAttributes = Defaults(sheet),
            Variations = product.Type is ProductType.Variable ? [.. view.Choices.Select(choice => VariationShape.Choice(choice, root))] : [],
            GroupedProducts = [.. product.GroupedIds.Select(id => id.Value)],
            Stock = PartShape.Stock(view),
            Weight = new WeightResponse(sheet.Weight, view.Store.WeightUnit),
            Dimensions = PartShape.Dimensions(view),
            Reviews = [.. view.Reviews.Select(Review)],
            Related = Connected(view.Related, root),
            Upsells = Connected(view.Upsells, root),
            CrossSells = Connected(view.CrossSells, root),
            TotalSales = sheet.TotalSales,
            ExternalUrl = product.Type is ProductType.External ? sheet.ExternalUrl : "",
            ButtonText = product.Type is ProductType.External ? sheet.ButtonText : "",
            AddToCart = Button(view, root),
            MetaData = PartShape.Meta(sheet),
            Links = CatalogLinking.Product(view, root),
        };
    }

    private static ConditionsResponse Conditions(ProductView view) => new(
        view.Product.IsVirtual,
        view.Product.IsDownloadable,
        view.Product.Stock.IsManaged,
        view.Product.IsSoldIndividually,
        view.Sheet.ReviewsAllowed,
        ShippingRequired: !view.Product.IsVirtual);

    private static Map<AttributeOfProductResponse> Attributes(ProductSheet sheet) => new(sheet.Attributes.Select(attribute =>
        KeyValuePair.Create(attribute.Key, new AttributeOfProductResponse(
            attribute.Id, attribute.Label, attribute.Position, attribute.IsVisible, attribute.IsVariation, PartShape.Options(attribute)))));

    private static Map<DefaultAttributeResponse> Defaults(ProductSheet sheet) => new(sheet.Defaults
        .Join(sheet.Attributes, choice => choice.Key, attribute => attribute.Key, (choice, attribute) =>
            KeyValuePair.Create(choice.Key, new DefaultAttributeResponse(attribute.Id, attribute.Label, choice.Value))));

    private static AddToCartResponse Button(ProductView view, ApiRoot root) => new(
        Hints.ButtonText(view),
        Hints.ButtonDescription(view),
        view.Product.Type is ProductType.Variable,
        view.IsPurchasable,
        PartShape.Quantities(view.Product),
        Hints.AddAddress(view, root));

    private static IReadOnlyList<ConnectedProductResponse> Connected(IReadOnlyList<ProductView> views, ApiRoot root) =>
        [.. views.Select(view => new ConnectedProductResponse(
            view.Product.Id.Value,
            view.Product.Name,
            view.Sheet.Permalink,
            PriceShape.Minor(view.Prices.Raw, view.Store),
            new ConnectedButtonResponse(Hints.ButtonText(view), Hints.ButtonDescription(view), Hints.AddAddress(view, root)),
            root.Of($"products/{view.Product.Id}")))];

    private static ReviewOfProductResponse Review(ReviewView review)
    {
        var texts = ReviewTexts.Of(review);

        return new ReviewOfProductResponse(
            texts.Id, texts.Author, "", review.Text, texts.Date, texts.DateUtc, texts.Rating, texts.Verified);
    }
}
