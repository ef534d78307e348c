using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Application.Products;

namespace CoCart.Api.V2.Products;

/// <summary>A variation in the place of a product: existing apps know it in a shape of its own, which lacks what only products have.</summary>
internal sealed class VariationAmongProducts(ProductView view, ApiRoot root) : ITwoFaced<ProductResponse>
{
    public ProductResponse Typed => ProductShape.Whole(view, root);

    public object DropIn => VariationShape.Of(view, root, CatalogLinking.Product(view, root));
}
