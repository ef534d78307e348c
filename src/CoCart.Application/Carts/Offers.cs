using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Common;

namespace CoCart.Application.Carts;

/// <summary>What a customer says of a product that he wants as one line.</summary>
/// <param name="Attributes">Chosen attribute values by attribute key.</param>
/// <param name="Data">Custom data of the line.</param>
/// <param name="Password">Opens a password-protected product.</param>
internal sealed record Wish(IReadOnlyDictionary<string, string> Attributes, ItemData Data, string? Password)
{
    /// <summary>Number of the variation; 0: the attributes tell.</summary>
    public int Variation { get; init; }

    /// <summary>Where no variation fits, it is said which value is wrong or missing.</summary>
    public bool NamesGaps { get; init; }
}

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

    /// <summary>A product as one line: of a variable product, the variation that is named or that the attributes name.</summary>
    public async ValueTask<Offer> OfAsync(Product product, Wish wish, CancellationToken cancellationToken)
    {
        var offer = product.Type switch
        {
            ProductType.Variable when wish.Variation is not 0 => OfVariation(await FindVariationAsync(wish.Variation, cancellationToken), wish),
            ProductType.Variable => Offer.Of(product, await VariationAsync(product, wish, cancellationToken), wish.Attributes, wish.Data),
            ProductType.Variation => OfVariation(product, wish),
            ProductType.Simple or ProductType.Other => Offer.Of(product, wish.Data),
            _ => throw CatalogErrors.TypeNotSold(product),
        };

        return offer.Sold.Password.Length is 0 || offer.Sold.Password == wish.Password ? offer : throw CatalogErrors.FailedValidation(product);
    }

    private static Offer OfVariation(Product variation, Wish wish) => Offer.Of(variation, variation, wish.Attributes, wish.Data);

    /// <summary>A variation by its number, whichever product it belongs to.</summary>
    private async ValueTask<Product> FindVariationAsync(int number, CancellationToken cancellationToken) =>
        await catalog.FindAsync(new ProductId(number), cancellationToken) is { Type: ProductType.Variation, Status: not ProductStatus.Trashed } variation
            ? variation
            : throw CatalogErrors.InvalidProduct();

    private async ValueTask<Product> FindAsync(long number, CancellationToken cancellationToken)
    {
        if (number is 0)
            throw CatalogErrors.ProductRequired();
        if (number < 0)
            throw CatalogErrors.NotPurchasable();

        var product = number > int.MaxValue ? null : await catalog.FindAsync(new ProductId((int)number), cancellationToken);

        return product ?? throw CatalogErrors.InvalidProduct();
    }

    private async ValueTask<Product> VariationAsync(Product parent, Wish wish, CancellationToken cancellationToken)
    {
        var match = parent.Match(wish.Attributes)
            ?? throw (wish.NamesGaps ? parent.WhyNone(wish.Attributes) : CatalogErrors.NoVariation(parent));

        return await catalog.FindAsync(match.Id, cancellationToken) ?? throw CatalogErrors.NoVariation(parent);
    }

    private static DomainException Unknown(ProductReference asked) => asked.IsMistakable
        ? CatalogErrors.NotAProductReference(asked.Sku)
        : CatalogErrors.UnknownSku(asked.Sku);
}
