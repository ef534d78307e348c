using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.V1.Products;

/// <summary>Variations as v1 shows them.</summary>
internal static class VariationShape
{
    /// <summary>Among products.</summary>
    public static VariationResponse Of(ProductView view)
    {
        var (product, sheet, store) = (view.Product, view.Sheet, view.Store);

        return new VariationResponse
        {
            Id = product.Id.Value,
            Name = product.Name,
            Slug = sheet.Slug,
            Permalink = sheet.Permalink,
            DateCreated = Wire.Date(sheet.Created?.Local),
            DateCreatedGmt = Wire.Date(sheet.Created?.Utc),
            DateModified = Wire.Date(sheet.Modified?.Local),
            DateModifiedGmt = Wire.Date(sheet.Modified?.Utc),
            Description = sheet.Description,
            Sku = product.Sku,
            Price = PartShape.Money(view.Prices.Price, store),
            RegularPrice = PartShape.Money(view.Prices.Regular, store),
            SalePrice = view.Prices.Sale is { } sale ? PartShape.Money(sale, store) : "",
            DateOnSaleFrom = Wire.Date(sheet.SaleFrom?.Local),
            DateOnSaleFromGmt = Wire.Date(sheet.SaleFrom?.Utc),
            DateOnSaleTo = Wire.Date(sheet.SaleTo?.Local),
            DateOnSaleToGmt = Wire.Date(sheet.SaleTo?.Utc),
            OnSale = view.Prices.IsOnSale,
            Purchasable = view.IsPurchasable,
            Virtual = product.IsVirtual,
            Downloadable = product.IsDownloadable,
            ManageStock = PartShape.Management(product),
            StockQuantity = product.Stock.IsManaged ? product.Stock.Quantity : null,
            InStock = product.IsInStock(),
            StockStatus = StockWords.Of(product.Stock.Status),
            Backorders = StockWords.Of(product.Stock.Backorders),
            BackordersAllowed = product.Stock.Backorders is not Backorders.No,
            Backordered = StockWords.IsBackordered(product.Stock),
            LowStockAmount = new NumberOrBlank(sheet.LowStock),
            Weight = new WeightResponse(sheet.Weight, store.WeightUnit),
            Dimensions = PartShape.Dimensions(view),
            ShippingRequired = !product.IsVirtual,
            Images = PartShape.Images(view),
            Attributes = PartShape.Fixed(sheet),
            MenuOrder = sheet.MenuOrder,
            MetaData = PartShape.Meta(sheet),
        };
    }

    /// <summary>Below its product, with amounts as they were entered.</summary>
    public static PlainVariationResponse Below(ProductView view, ApiRoot root)
    {
        var (product, sheet) = (view.Product, view.Sheet);

        return new PlainVariationResponse
        {
            Id = product.Id.Value,
            DateCreated = Wire.Date(sheet.Created?.Local),
            DateCreatedGmt = Wire.Date(sheet.Created?.Utc),
            DateModified = Wire.Date(sheet.Modified?.Local),
            DateModifiedGmt = Wire.Date(sheet.Modified?.Utc),
            Description = Wire.Paragraphs(sheet.Description),
            Permalink = sheet.Permalink,
            Sku = product.Sku,
            Price = Amount(product.PriceAt(view.Now)),
            RegularPrice = Amount(product.RegularPrice),
            SalePrice = Amount(product.SalePrice),
            DateOnSaleFrom = Wire.Date(sheet.SaleFrom?.Local),
            DateOnSaleFromGmt = Wire.Date(sheet.SaleFrom?.Utc),
            DateOnSaleTo = Wire.Date(sheet.SaleTo?.Local),
            DateOnSaleToGmt = Wire.Date(sheet.SaleTo?.Utc),
            OnSale = view.Prices.IsOnSale,
            Purchasable = view.IsPurchasable,
            Virtual = product.IsVirtual,
            Downloadable = product.IsDownloadable,
            ManageStock = PartShape.Management(product),
            StockQuantity = product.Stock.IsManaged ? product.Stock.Quantity : null,
            StockStatus = StockWords.Of(product.Stock.Status),
            Backorders = StockWords.Of(product.Stock.Backorders),
            BackordersAllowed = product.Stock.Backorders is not Backorders.No,
            Backordered = StockWords.IsBackordered(product.Stock),
            Weight = sheet.Weight,
            Dimensions = new PlainDimensionsResponse(product.Dimensions.Length, product.Dimensions.Width, product.Dimensions.Height),
            Image = sheet.Images is [{ Id: > 0 } image, ..] ? PartShape.Image(image, view) : null,
            Attributes = PartShape.Fixed(sheet),
            MenuOrder = sheet.MenuOrder,
            MetaData = PartShape.Meta(sheet),
            Links = Links(view, root),
        };
    }

    private static CatalogLinks Links(ProductView view, ApiRoot root)
    {
        var path = $"products/{view.Product.ParentId}/variations";

        return new CatalogLinks
        {
            Self = [new LinkResponse(null, root.Of($"{path}/{view.Product.Id}"))],
            Collection = [new LinkResponse(null, root.Of(path))],
            ParentProduct = view.Parent is { } parent ? [new LinkResponse(parent.Sheet.Permalink, root.Of($"products/{parent.Product.Id}"))] : null,
        };
    }

    private static string Amount(decimal? amount) => amount is { } value ? MoneyText.Plain(value) : "";
}
