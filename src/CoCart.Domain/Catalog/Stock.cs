namespace CoCart.Domain.Catalog;

/// <summary>What is left of a product.</summary>
/// <param name="IsManaged">The store counts pieces.</param>
/// <param name="Quantity">Pieces left; 0 when not managed.</param>
/// <param name="Status">The status shown, also without counting.</param>
/// <param name="Backorders">Whether more than there is may be sold.</param>
/// <param name="Owner">Whose count it is: a variation may share its parent's.</param>
public sealed record Stock(bool IsManaged, decimal Quantity, StockStatus Status, Backorders Backorders, ProductId Owner)
{
    /// <summary>More than <see cref="Quantity"/> cannot be sold.</summary>
    public bool IsLimited => IsManaged && Backorders is Backorders.No;
}
