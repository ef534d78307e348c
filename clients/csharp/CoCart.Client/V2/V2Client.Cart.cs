using System.Globalization;

namespace CoCart.Client.V2;

/// <summary>Shorter ways to what is done most.</summary>
public partial class V2Client
{
    /// <summary>Puts a product, or a variation, into the cart.</summary>
    /// <param name="productId">Number of the product or variation.</param>
    /// <param name="quantity">How many; fractions where the product allows them.</param>
    /// <param name="variation">Chosen values of attributes that the variation leaves open, as <c>attribute_pa_size: large</c>.</param>
    public Task<Cart> AddItemAsync(
        int productId, decimal quantity = 1, IDictionary<string, string>? variation = null, CancellationToken cancellationToken = default) =>
        AddItemAsync(new AddItemRequest { Id = Text(productId), Quantity = Text(quantity), Variation = variation }, cancellationToken: cancellationToken);

    /// <summary>Sets how many of a line there are.</summary>
    /// <param name="itemKey">Key of the line.</param>
    public Task<Cart> UpdateItemAsync(string itemKey, decimal quantity, CancellationToken cancellationToken = default) =>
        UpdateItemAsync(itemKey, new UpdateItemRequest { Quantity = quantity }, cancellationToken: cancellationToken);

    /// <summary>Sets how many of several lines there are, all or none; 0 takes a line out.</summary>
    /// <param name="quantities">By key of the line.</param>
    public Task<Cart> UpdateItemsAsync(IDictionary<string, decimal> quantities, CancellationToken cancellationToken = default) =>
        UpdateCartAsync(new UpdateCartRequest { Namespace = "update-cart", Quantity = quantities }, cancellationToken: cancellationToken);

    /// <summary>Enters a coupon.</summary>
    public Task<Cart> ApplyCouponAsync(string code, CancellationToken cancellationToken = default) =>
        ApplyCouponAsync(new ApplyCouponRequest { Code = code }, cancellationToken: cancellationToken);

    /// <summary>Chooses a way to ship.</summary>
    /// <param name="rateId">Key of an offered rate, as <c>flat_rate:1</c>.</param>
    public Task<Cart> SetShippingMethodAsync(string rateId, CancellationToken cancellationToken = default) =>
        SetShippingMethodAsync(new SetShippingMethodRequest { RateId = rateId }, cancellationToken: cancellationToken);

    /// <summary>All products, page by page as they are read.</summary>
    /// <param name="perPage">How many are fetched at once, up to 100.</param>
    public async IAsyncEnumerable<Product> AllProductsAsync(
        int perPage = 100, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            var answer = await ListProductsAsync(page: page, perPage: perPage, cancellationToken: cancellationToken).ConfigureAwait(false);
            pages = answer.TotalPages;
            foreach (var product in answer.Result.Products)
                yield return product;
        }
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
