using CoCart.Application.Extensions;
using CoCart.Application.Plugins;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Carts;

/// <summary>Finds out what a wish to put something into a cart becomes.</summary>
internal sealed class Additions(
    Offers offers, CustomPrices prices, IProductCatalog catalog, IEnumerable<IProductTypeHandler> handlers, AddAdvice? advice = null)
{
    public async ValueTask<Addition> PlanAsync(Wanted wanted, CancellationToken cancellationToken)
    {
        var wish = wanted.Wish;
        var offer = await offers.OfAsync(wanted.Product, wish, cancellationToken);
        var request = new AddRequest(wanted.Cart, offer.Asked, offer.Sold, wanted.Quantity, wish.Attributes, wish.Data, wanted.Price);
        if (await PlanAsync(request, cancellationToken) is { } plan)
            return new Addition(request, await FollowAsync(offer, plan, cancellationToken));
        if (offer.Sold.Type is ProductType.Other)
            throw CatalogErrors.TypeNotSold(offer.Sold);

        return new Addition(request, offer with { Selection = offer.Selection with { CustomPrice = prices.Accept(wanted.Price) } });
    }

    /// <summary>Throws what a plug-in has against it.</summary>
    public ValueTask EnsureAllowedAsync(Addition addition, OpenCart open, CancellationToken cancellationToken) =>
        advice is null ? ValueTask.CompletedTask : advice.EnsureAllowedAsync(addition.Request, open, cancellationToken);

    /// <summary>Plug-ins come first, so that they can replace what the shop brings along.</summary>
    private async ValueTask<LinePlan?> PlanAsync(AddRequest request, CancellationToken cancellationToken)
    {
        if (advice is not null)
            foreach (var handler in handlers)
                if (!IsOurs(handler) && await advice.PlanAsync(handler, request, cancellationToken) is { } plan)
                    return plan;

        foreach (var handler in handlers)
            if (IsOurs(handler) && await handler.PlanAsync(request, cancellationToken) is { } plan)
                return plan;

        return null;
    }

    private async ValueTask<Offer> FollowAsync(Offer offer, LinePlan plan, CancellationToken cancellationToken)
    {
        if (plan.Refusal is { } refusal)
            throw new RefusedException(refusal);

        var key = plan.Key ?? (offer.Selection with { Data = plan.Data ?? offer.Selection.Data }).Key();

        return offer with
        {
            Selection = offer.Selection with { Data = plan.Data ?? offer.Selection.Data, CustomPrice = plan.Price },
            OwnKey = key,
            Parts = plan.Parts.Count is 0 ? [] : await PartsAsync(key, plan.Parts, cancellationToken),
        };
    }

    private async ValueTask<IReadOnlyList<OfferedPart>> PartsAsync(ItemKey container, IReadOnlyList<PlannedPart> parts, CancellationToken cancellationToken)
    {
        var products = await catalog.FindManyAsync([.. parts.Select(part => part.Product).Distinct()], cancellationToken);

        return [.. parts.Select(part => Part(container, part, products.GetValueOrDefault(part.Product) ?? throw CatalogErrors.InvalidProduct()))];
    }

    private static OfferedPart Part(ItemKey container, PlannedPart part, Product product)
    {
        var offer = product.Type switch
        {
            ProductType.Simple => Offer.Of(product, part.Data),
            ProductType.Variation => Offer.Of(product, product, NoAttributes, part.Data),
            _ => throw CatalogErrors.TypeNotSold(product),
        };

        return new OfferedPart(
            offer with { Selection = offer.Selection with { CustomPrice = part.Price, Membership = new Membership(container, part.Each) } }, part.Each);
    }

    private static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    private static bool IsOurs(IProductTypeHandler handler) => handler.GetType().Assembly == typeof(Additions).Assembly;
}

/// <summary>What somebody wants to put into a cart.</summary>
internal sealed record Wanted(CartIdentity Cart, Product Product, Quantity Quantity, Wish Wish, string? Price);

/// <summary>What it becomes.</summary>
internal sealed record Addition(AddRequest Request, Offer Offer)
{
    /// <summary>The products that its lines are made of.</summary>
    public IEnumerable<Product> Products => Offer.Parts.Count is 0 ? [Offer.Sold] : Offer.Parts.Select(part => part.Offer.Sold).Prepend(Offer.Sold);
}
