namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Goes through a file for what products belong to, so that it is stored before them.</summary>
internal static class CsvTermFinder
{
    public static void Find(CsvTable table, CsvTerms terms)
    {
        foreach (var row in table.Rows())
        {
            foreach (var path in row.Texts("Categories").Where(path => path.Trim(' ', '>').Length > 0))
                terms.Category(path);
            foreach (var path in row.Texts("Brands").Where(path => path.Trim(' ', '>').Length > 0))
                terms.Brand(path);
            foreach (var tag in row.Texts("Tags"))
                terms.Tag(tag);
            if (row["Shipping class"] is { Length: > 0 } shipping)
                terms.ShippingClass(shipping);
            foreach (var image in row.Texts("Images"))
                terms.Image(image);
            foreach (var attribute in row.Attributes.Where(attribute => attribute.IsGlobal))
                foreach (var option in attribute.Options)
                    terms.Value(terms.Attribute(attribute.Name), option);
        }
    }
}
