namespace CoCart.Api.Common.Catalog;

/// <summary>Marks routes whose answers to GET are public and change only with the catalogue: they can be revalidated.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CatalogueAttribute : Attribute;
