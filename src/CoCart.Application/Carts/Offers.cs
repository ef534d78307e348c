using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Common;

namespace CoCart.Application.Carts;

/// <summary>Finds what a customer means to buy.</summary>
internal sealed class Offers(IProductCatalog catalog)
{
    /// <summary>The product of a reference, of any status but trashed.</summary>
    public async ValueTask<Product> FindAsync(string reference, CancellationToken cancellationToken)
    {
        var asked = ProductReference.Parse(reference);
        var product = asked.Number is { } number
            ? await FindAsync(number, cancellationToken)
            : await catalog.FindBySkuAsync(asked.Sku, cancellationToken) ?? throw Unknown(asked);

        return product.Status is ProductStatus.Trashed ? throw CatalogErrors.InvalidProduct() : product;
    }

    /// <summary>The product that several others are added under; it may be of any kind.</summary>
    public async ValueTask<Product> FindGroupAsync(string reference, CancellationToken cancellationToken)
    {
        var asked = ProductReference.Parse(reference);
        if (asked.Number is null && await catalog.FindBySkuAsync(asked.Sku, cancellationToken) is null)
            throw CatalogErrors.ProductRequired();

        return await FindAsync(reference, cancellationToken);
    }

    /// <summary>A product as one line: of a variable product, the variation that the attributes name.</summary>
    public async ValueTask<Offer> OfAsync(
        Product product, IReadOnlyDictionary<string, string> attributes, ItemData data, string? password, CancellationToken cancellationToken)
    {
        var offer = product.Type switch
        {
            ProductType.Variable => Offer.Of(product, await VariationAsync(product, attributes, cancellationToken), attributes, data),
            ProductType.Variation => Offer.Of(product, product, attributes, data),
            ProductType.Simple => Offer.Of(product, data),
            _ => throw CatalogErrors.TypeNotSold(product),
        };

        return product.Password.Length is 0 || product.Password == password ? offer : throw CatalogErrors.FailedValidation(product);
    }

    private async ValueTask<Product> FindAsync(long number, CancellationToken cancellationToken)
    {
        if (number is 0)
            throw CatalogErrors.ProductRequired();
        if (number < 0)
            throw CatalogErrors.NotPurchasable();

        var product = number > int.MaxValue ? null : await catalog.FindAsync(new ProductId((int)number), cancellationToken);

        return product ?? throw CatalogErrors.InvalidProduct();
    }

    private async ValueTask<Product> VariationAsync(
        Product parent, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken)
    {
        var match = parent.Match(attributes) ?? throw CatalogErrors.NoVariation(parent);

        return await catalog.FindAsync(match.Id, cancellationToken) ?? throw CatalogErrors.NoVariation(parent);
    }

    private static DomainException Unknown(ProductReference asked) => asked.IsMistakable
        ? CatalogErrors.NotAProductReference(asked.Sku)
        : CatalogErrors.UnknownSku(asked.Sku);
}
