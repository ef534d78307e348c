using System.Globalization;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.V1.Products;

/// <summary>Products as v1 shows them.</summary>
internal static class ProductShape
{
    /// <summary>A product, or a variation by its own number.</summary>
    public static object Of(ProductView view, bool withVariations, ApiRoot root) =>
        view.Product.ParentId is null ? Whole(view, withVariations, root) : new VariationAmongProducts(view, root);

    /// <summary>All that there is to say of a product.</summary>
    public static ProductResponse Whole(ProductView view, bool withVariations, ApiRoot root)
    {
        var (product, sheet, store) = (view.Product, view.Sheet, view.Store);
        var isSimple = product.Type is not (ProductType.Variable or ProductType.Grouped);

        return new ProductResponse
        {
            Id = product.Id.Value,
            Name = product.Name,
            Slug = sheet.Slug,
            Permalink = sheet.Permalink,
            DateCreated = Wire.Date(sheet.Created?.Local),
            DateCreatedGmt = Wire.Date(sheet.Created?.Utc),
            DateModified = Wire.Date(sheet.Modified?.Local),
            DateModifiedGmt = Wire.Date(sheet.Modified?.Utc),
            Type = SellingRules.TypeName(product.Type),
            Featured = sheet.IsFeatured,
            CatalogVisibility = Visibility(product.Visibility),
            Description = sheet.Description,
            ShortDescription = sheet.ShortDescription,
            Sku = product.Sku,
            Price = PartShape.Money(view.Prices.Price, store),
            RegularPrice = PartShape.Money(isSimple ? view.Prices.Regular : 0, store),
            SalePrice = view.Prices.Sale is { } sale ? PartShape.Money(sale, store) : "",
            DateOnSaleFrom = Wire.Date(sheet.SaleFrom?.Local),
            DateOnSaleFromGmt = Wire.Date(sheet.SaleFrom?.Utc),
            DateOnSaleTo = Wire.Date(sheet.SaleTo?.Local),
            DateOnSaleToGmt = Wire.Date(sheet.SaleTo?.Utc),
            OnSale = view.Prices.IsOnSale,
            Purchasable = view.IsPurchasable,
            TotalSales = sheet.TotalSales,
            Virtual = product.IsVirtual,
            Downloadable = product.IsDownloadable,
            ExternalUrl = product.Type is ProductType.External ? sheet.ExternalUrl : "",
            ButtonText = product.Type is ProductType.External ? sheet.ButtonText : "",
            ManageStock = product.Stock.IsManaged,
            StockQuantity = product.Stock.IsManaged ? product.Stock.Quantity : null,
            HasOptions = product.Type is ProductType.Variable,
            InStock = product.IsInStock(),
            StockStatus = StockWords.Of(product.Stock.Status),
            Backorders = StockWords.Of(product.Stock.Backorders),
            BackordersAllowed = product.Stock.Backorders is not Backorders.No,
            Backordered = StockWords.IsBackordered(product.Stock),
            LowStockAmount = new NumberOrBlank(sheet.LowStock),
            SoldIndividually = product.IsSoldIndividually,
            Weight = new WeightResponse(sheet.Weight, store.WeightUnit),
            Dimensions = PartShape.Dimensions(view),
            ShippingRequired = !product.IsVirtual,
            ReviewsAllowed = sheet.ReviewsAllowed,
            AverageRating = Wire.Average(view.Rating),
            ReviewCount = view.Rating.Count,
            RatingHtml = Hints.Stars(view.Rating),
            Reviews = [.. view.Reviews.Select(Review)],
            RelatedIds = Ids(view.Related),
            UpsellIds = Ids(view.Upsells),
            CrossSellIds = Ids(view.CrossSells),
            Categories = PartShape.Terms(sheet.Categories),
            Tags = PartShape.Terms(sheet.Tags),
            Brands = sheet.Brands.Count is 0 ? null : PartShape.Terms(sheet.Brands),
            Images = PartShape.Images(view),
            Attributes = Attributes(sheet),
            DefaultAttributes = Defaults(sheet),
            Variations = Variations(view, withVariations),
            GroupedProducts = [.. product.GroupedIds.Select(id => id.Value)],
            MenuOrder = sheet.MenuOrder,
            MetaData = PartShape.Meta(sheet),
            AddToCart = new AddToCartResponse(Hints.ButtonText(view), Hints.ButtonDescription(view)),
            Links = CatalogLinking.Product(view, root),
        };
    }

    private static IReadOnlyList<int> Ids(IReadOnlyList<ProductView> views) => [.. views.Select(view => view.Product.Id.Value)];

    private static Map<AttributeOfProductResponse> Attributes(ProductSheet sheet) => new(sheet.Attributes.Select(attribute => KeyValuePair.Create(
        attribute.Key, new AttributeOfProductResponse(
            attribute.Id, attribute.Label, attribute.Position, attribute.IsVisible, attribute.IsVariation,
            [.. attribute.Options.Select(option => Wire.TermName(option.Label))]))));

    private static Map<ChosenAttributeResponse> Defaults(ProductSheet sheet) => new(sheet.Defaults
        .Join(sheet.Attributes, choice => choice.Key, attribute => attribute.Key, (choice, attribute) =>
            KeyValuePair.Create(choice.Key, new ChosenAttributeResponse(attribute.Id, attribute.Label, choice.Value))));

    private static Map<object> Variations(ProductView view, bool withVariations) => view.Product.Type is not ProductType.Variable
        ? []
        : new Map<object>(view.Variations.Select(variation => KeyValuePair.Create<string, object>(
            variation.Product.Id.Value.ToString(CultureInfo.InvariantCulture),
            withVariations ? VariationShape.Of(variation) : new VariationNumberResponse(variation.Product.Id.Value))));

    private static string Visibility(CatalogVisibility visibility) => visibility switch
    {
        CatalogVisibility.CatalogOnly => "catalog",
        CatalogVisibility.SearchOnly => "search",
        CatalogVisibility.Hidden => "hidden",
        _ => "visible",
    };

    private static ReviewOfProductResponse Review(ReviewView review)
    {
        var texts = ReviewTexts.Of(review);

        return new ReviewOfProductResponse(texts.Id, texts.Author, "", review.Text, texts.Date, texts.DateUtc, texts.Rating, texts.Verified);
    }
}
