using System.Globalization;
using System.Text;
using CoCart.Api.Common.Formatting;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.Common.Catalog;

/// <summary>Texts and addresses around the button that puts a product into the cart.</summary>
internal static class Hints
{
    private static readonly CompositeFormat Quoted = CompositeFormat.Parse("{0} &ldquo;{1}&rdquo;");

    /// <summary>What the button says.</summary>
    public static string ButtonText(ProductView view) => view.Product.Type switch
    {
        ProductType.Grouped => "View products",
        ProductType.External => view.Sheet.ButtonText is { Length: > 0 } text ? text : "Buy product",
        ProductType.Variable => view.IsPurchasable ? "Select options" : "Read more",
        _ => view.IsPurchasable && view.Product.IsInStock() ? "Add to cart" : "Read more",
    };

    /// <summary>What the button does, for who cannot see where it stands.</summary>
    public static string ButtonDescription(ProductView view)
    {
        var verb = view.Product.Type switch
        {
            ProductType.Grouped => "Look at the products of",
            ProductType.External => "Buy",
            ProductType.Variable => "Choose options of",
            _ => view.IsPurchasable && view.Product.IsInStock() ? "Put into the cart:" : "Read more about",
        };

        return string.Format(CultureInfo.InvariantCulture, Quoted, verb, PlainText.Of(view.Product.Name));
    }

    /// <summary>Where to send what puts one piece into the cart; empty for what cannot be put there as it is.</summary>
    public static string AddAddress(ProductView view, ApiRoot root)
    {
        if (view.Product.Type is ProductType.Variable or ProductType.External or ProductType.Grouped)
            return "";

        var choices = view.Product.FixedAttributes.Where(choice => !choice.IsAny).Select(choice => $"&variation[{choice.Key}]={choice.Value}");

        return root.Of($"cart/add-item?id={view.Product.Id}&quantity=1{string.Concat(choices)}");
    }

    /// <summary>Stars in words; empty without reviews.</summary>
    public static string Stars(RatingView rating) =>
        rating.Average > 0 ? string.Create(CultureInfo.InvariantCulture, $"Rated {rating.Average:0.00} out of 5") : "";
}
