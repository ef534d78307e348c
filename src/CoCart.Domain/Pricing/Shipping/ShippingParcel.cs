using CoCart.Domain.Catalog;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>What is shipped together: all lines that are goods.</summary>
internal sealed class ShippingParcel
{
    public ShippingParcel(PricedLine[] lines)
    {
        Lines = Array.Exists(lines, line => line.Line.Product.IsVirtual)
            ? Array.FindAll(lines, line => !line.Line.Product.IsVirtual)
            : lines;

        foreach (var line in Lines)
            Contents = new FormulaInput(Contents.Quantity + line.Line.Quantity, Contents.Cost + line.Total);
    }

    public PricedLine[] Lines { get; }

    /// <summary>Pieces, and what they cost after discounts, without tax.</summary>
    public FormulaInput Contents { get; }

    /// <summary>Pieces and cost of one shipping class; none when no line is of it.</summary>
    public FormulaInput? OfClass(int shippingClass)
    {
        FormulaInput? group = null;
        foreach (var line in Lines)
        {
            if (line.Line.Product.ShippingClassId != shippingClass)
                continue;

            var before = group.GetValueOrDefault();
            group = new FormulaInput(before.Quantity + line.Line.Quantity, before.Cost + line.Total);
        }

        return group;
    }

    /// <summary>The first line of its shipping class, so that every class is met once.</summary>
    public bool IsFirstOfClass(int position)
    {
        for (var index = 0; index < position; index++)
        {
            if (Lines[index].Line.Product.ShippingClassId == Lines[position].Line.Product.ShippingClassId)
                return false;
        }

        return true;
    }

    /// <summary>The tax class that the contents lend to shipping; none: nothing in it is taxed.</summary>
    public string? TaxClass(IReadOnlyList<string> classes)
    {
        string? found = null;
        foreach (var line in Lines)
        {
            var product = line.Line.Product;
            if (product.TaxStatus is TaxStatus.None)
                continue;

            if (product.TaxClass.Length is 0)
                return "";

            found = found is null ? product.TaxClass : First(classes, found, product.TaxClass);
        }

        return found;
    }

    private static string First(IReadOnlyList<string> classes, string left, string right)
    {
        for (var index = 0; index < classes.Count; index++)
        {
            if (classes[index] == left || classes[index] == right)
                return classes[index];
        }

        return left;
    }
}
