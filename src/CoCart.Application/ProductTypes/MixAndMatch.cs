using System.Text.Json;
using CoCart.Application.Extensions;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Application.ProductTypes;

/// <summary>
/// Containers that the customer fills: <c>item_data.mnm_config</c> says with what. The container and its contents are lines
/// that belong together; contents cost nothing extra unless the store prices them one by one.
/// </summary>
internal sealed class MixAndMatch(IProductCatalog catalog, TimeProvider clock) : IProductTypeHandler
{
    private const string TypeName = "mix-and-match";

    public async ValueTask<LinePlan?> PlanAsync(AddRequest request, CancellationToken cancellationToken)
    {
        if (request.Sold.OtherType is not TypeName)
            return null;

        var rules = MixAndMatchRules.Of(request.Sold);
        var contents = MixAndMatchConfig.Read(request.Data);
        rules.EnsureAllows(contents);
        var products = await catalog.FindManyAsync([.. contents.Select(content => content.Product)], cancellationToken);
        var container = ItemKey.For(request.Sold.Id, null, [], request.Data);
        var parts = contents.Select(content => Part(content, products.GetValueOrDefault(content.Product), container, rules)).ToList();

        return new LinePlan
        {
            Key = container,
            Price = rules.BasePrice,
            Data = request.Data.With("mnm_contents", JsonSerializer.SerializeToElement(parts.Select(part => KeyOf(part, products).Value))),
            Parts = parts,
        };
    }

    private PlannedPart Part(MixAndMatchContent content, Product? product, ItemKey container, MixAndMatchRules rules)
    {
        if (product is null)
            throw CatalogErrors.InvalidProduct();
        if (product.IsSoldIndividually && content.Quantity > Quantity.One)
            throw CatalogErrors.QuantityTooLarge(Quantity.One);

        var data = default(ItemData)
            .With("mnm_container", JsonSerializer.SerializeToElement(container.Value))
            .With("mnm_child_id", JsonSerializer.SerializeToElement(content.Product.Value));

        return new PlannedPart(content.Product, content.Quantity, rules.PriceOf(product, clock.GetUtcNow()), data);
    }

    /// <summary>The key that the part's line will have.</summary>
    private static ItemKey KeyOf(PlannedPart part, IReadOnlyDictionary<ProductId, Product> products)
    {
        var product = products[part.Product];
        var variation = product.ParentId is null ? (ProductId?)null : product.Id;

        return ItemKey.For(product.ParentId ?? product.Id, variation, product.FixedAttributes, part.Data);
    }
}
