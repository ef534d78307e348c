using CoCart.Api.Common.Catalog;
using CoCart.Application.Products;

namespace CoCart.Api.V2.Products;

/// <summary>Categories, tags, brands and attributes as v2 shows them.</summary>
internal static class TermShape
{
    public static CategoryResponse Category(TermView term, int count, ApiRoot root) => new()
    {
        Id = term.Id,
        Name = Wire.TermName(term.Name),
        Slug = term.Slug,
        Parent = term.ParentId,
        Description = term.Description,
        Display = term.Display,
        Image = term.Image is { } image ? Image(image) : null,
        MenuOrder = term.MenuOrder,
        Count = count,
        Links = CatalogLinking.Term(term, "products/categories", root, hasParents: true),
    };

    public static BrandResponse Brand(TermView term, int count, ApiRoot root) => new()
    {
        Id = term.Id,
        Name = Wire.TermName(term.Name),
        Slug = term.Slug,
        Parent = term.ParentId,
        Description = term.Description,
        Display = term.Display,
        Image = term.Image is { } image ? Image(image) : null,
        MenuOrder = term.MenuOrder,
        Count = count,
        RestUrl = root.Of($"products/brands/{term.Id}"),
        Links = CatalogLinking.Term(term, "products/brands", root, hasParents: true),
    };

    public static TagResponse Tag(TermView term, int count, ApiRoot root) => new()
    {
        Id = term.Id,
        Name = Wire.TermName(term.Name),
        Slug = term.Slug,
        Description = term.Description,
        Count = count,
        Links = CatalogLinking.Term(term, "products/tags", root, hasParents: false),
    };

    public static AttributeResponse Attribute(AttributeView attribute, ApiRoot root) => new()
    {
        Id = attribute.Id,
        Name = attribute.Name,
        Slug = attribute.Taxonomy,
        Type = attribute.Type,
        OrderBy = attribute.OrderBy,
        HasArchives = attribute.HasArchives,
        Links = CatalogLinking.Attribute(attribute, root),
    };

    public static AttributeTermResponse Value(TermView term, string attribute, ApiRoot root) => new()
    {
        Id = term.Id,
        Name = Wire.TermName(term.Name),
        Slug = term.Slug,
        Description = term.Description,
        MenuOrder = term.MenuOrder,
        Count = term.Count,
        Links = CatalogLinking.Term(term, $"products/attributes/{attribute}/terms", root, hasParents: false),
    };

    private static CategoryImageResponse Image(ImageSheet image) => new(image.Id, image.Sizes[0].Value, image.Name, image.AlternativeText);
}
