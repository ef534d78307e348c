using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;

namespace CoCart.Application.Carts;

/// <summary>Shows carts as they stand.</summary>
internal sealed class CartViews(CartPrices prices, IProductCatalog catalog)
{
    private const int MostCrossSells = 3;

    private static readonly UnpricedCart Nothing = new([], [], [], []);

    /// <summary>The cart's view; what is to be told is taken along only if the answer shows it.</summary>
    public async Task<CartView> ShowAsync(OpenCart open, bool takesNotices, CancellationToken cancellationToken)
    {
        var around = await prices.AroundAsync(open, cancellationToken);

        if (open.IsUnseen)
            return Unseen(open, around);
        var crossSells = await CrossSellsAsync(open, cancellationToken);

        return RememberedView.IsPossible(open) && open.Cart.Memo is { } memo
            ? Recall(open, around, crossSells, memo)
            : Show(open, around, crossSells, takesNotices);
    }

    private static CartView Recall(OpenCart open, Surroundings around, IReadOnlyList<Product> crossSells, Memo memo)
    {
        var lines = CartPrices.Unpriced(open, around).Lines;
        if (memo.Value is RememberedView known && known.Holds(open, around, lines, crossSells))
            return known.At(open);

        var view = Show(open, around, crossSells, takesNotices: false);
        if (open.Cart.IsChanged)
            return view;

        view = view with { Memo = new Memo() };
        memo.Keep(new RememberedView(view, around, lines));

        return view;
    }

    private static CartView Show(OpenCart open, Surroundings around, IReadOnlyList<Product> crossSells, bool takesNotices)
    {
        var priced = CartPrices.Settle(open, around);

        return new CartView
        {
            Identity = open.Cart.Identity,
            Tag = CartTag.Of(open.Cart),
            Store = around.Store,
            Customer = around.Customer,
            Lines = Lines(open, priced),
            Removed = Removed(open, around),
            Priced = priced,
            CrossSells = crossSells,
            Notices = takesNotices ? open.Cart.TakeNotices() : [],
            Now = open.Now,
            ExpiringAt = open.Cart.ExpiringAt,
            ExpiresAt = open.Cart.ExpiresAt,
        };
    }

    /// <summary>An empty view of a cart that nobody looks at; what is to be told waits for the next one.</summary>
    private static CartView Unseen(OpenCart open, Surroundings around) => new()
    {
        Identity = open.Cart.Identity,
        Store = around.Store,
        Customer = around.Customer,
        Lines = [],
        Removed = [],
        Priced = CartPricer.Price(Nothing, around.Context),
        CrossSells = [],
        Notices = [],
        Now = open.Now,
        ExpiringAt = open.Cart.ExpiringAt,
        ExpiresAt = open.Cart.ExpiresAt,
    };

    private static LineView[] Lines(OpenCart open, PricedCart priced)
    {
        var lines = new LineView[open.Cart.Items.Count];
        for (var index = 0; index < lines.Length; index++)
        {
            var item = open.Cart.Items[index];
            lines[index] = new LineView(
                item.Key, item.Selection, item.Quantity, item.DataHash, priced.Lines[index].Line.Product, priced.Lines[index]);
        }

        return lines;
    }

    private static RemovedView[] Removed(OpenCart open, Surroundings around)
    {
        if (open.Cart.Removed.Count is 0)
            return [];
        var priced = CartPrices.PriceRemoved(open, around);

        return
        [
            .. open.Cart.Removed.Select((removed, index) => new RemovedView(
                removed.Item.Key, removed.Item.Selection, removed.Item.Quantity, priced[index].Line.Product, removed.Amounts, priced[index].Line.UnitPrice, priced[index].DisplayPrice)
            {
                DataHash = removed.Item.DataHash,
                Taxes = priced[index].SubtotalTaxes,
            }),
        ];
    }

    private async ValueTask<IReadOnlyList<Product>> CrossSellsAsync(OpenCart open, CancellationToken cancellationToken)
    {
        List<ProductId>? ids = null;
        foreach (var item in open.Cart.Items)
            if (open.Shelf.Find(item) is { CrossSellIds.Count: > 0 } product)
                (ids ??= []).AddRange(product.CrossSellIds);
        if (ids is null)
            return [];

        var products = await catalog.FindManyAsync(ids, cancellationToken);
        var inCart = open.Cart.Items.Select(item => item.Selection.ProductId).Concat(open.Cart.Items.Select(item => item.SoldId)).ToHashSet();

        return
        [
            .. ids.Distinct().Where(id => !inCart.Contains(id)).Select(id => products.GetValueOrDefault(id)).OfType<Product>()
                .Where(product => product is { Status: ProductStatus.Published, Visibility: CatalogVisibility.Visible or CatalogVisibility.CatalogOnly })
                .OrderBy(product => product.Id.Value)
                .Take(MostCrossSells),
        ];
    }
}
