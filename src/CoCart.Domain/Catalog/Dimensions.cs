namespace CoCart.Domain.Catalog;

/// <summary>Length, width and height as the store wrote them, in its own unit; empty where unknown.</summary>
public sealed record Dimensions(string Length, string Width, string Height)
{
    public static readonly Dimensions None = new("", "", "");
}
