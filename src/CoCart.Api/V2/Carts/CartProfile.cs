using AutoMapper;
using CoCart.Api.Common.Formatting;
using CoCart.Application.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Carts;

/// <summary>v2 answers the whole cart, its sums in minor units.</summary>
public sealed class CartProfile : Profile
{
    public CartProfile() => CreateMap<CartView, CartResponse>()
        .ForMember(cart => cart.CartHash, map => map.MapFrom(view => view.Hash))
        .ForMember(cart => cart.CartKey, map => map.MapFrom(view => view.Identity.Key.Value))
        .ForMember(cart => cart.Currency, map => map.MapFrom((view, _) => CurrencyShape.Of(view.Store.Currency)))
        .ForMember(cart => cart.Customer, map => map.MapFrom((view, _) => CustomerShape.Of(view)))
        .ForMember(cart => cart.Items, map => map.MapFrom((view, _) => ItemShape.All(view)))
        .ForMember(cart => cart.ItemCount, map => map.MapFrom((view, _) => view.Lines.Sum(line => line.Quantity.Value)))
        .ForMember(cart => cart.ItemsWeight, map => map.MapFrom(view => view.Priced.Weight))
        .ForMember(cart => cart.Coupons, map => map.MapFrom((view, _) => SumShape.Coupons(view)))
        .ForMember(cart => cart.NeedsPayment, map => map.MapFrom(view => view.Priced.NeedsPayment))
        .ForMember(cart => cart.NeedsShipping, map => map.MapFrom(view => view.Priced.NeedsShipping))
        .ForMember(cart => cart.Shipping, map => map.MapFrom((view, _) => ShippingShape.Of(view)))
        .ForMember(cart => cart.Fees, map => map.MapFrom((view, _) => SumShape.Fees(view)))
        .ForMember(cart => cart.Taxes, map => map.MapFrom((view, _) => SumShape.Taxes(view)))
        .ForMember(cart => cart.Totals, map => map.MapFrom((view, _) => SumShape.Totals(view)))
        .ForMember(cart => cart.RemovedItems, map => map.MapFrom((view, _) => ItemShape.Removed(view)))
        .ForMember(cart => cart.CrossSells, map => map.MapFrom((view, _) => CrossSells(view)))
        .ForMember(cart => cart.Notices, map => map.MapFrom((view, _) => SumShape.Notices(view)));

    private static IReadOnlyList<CrossSellResponse> CrossSells(CartView cart) =>
        [.. cart.CrossSells.Select(product => CrossSell(product, cart.Store, cart.Now))];

    private static CrossSellResponse CrossSell(Product product, Store store, DateTimeOffset now) => new()
    {
        Id = product.Id.Value,
        Name = product.Name,
        Title = product.Title,
        Slug = product.Slug,
        Price = MoneyText.Minor(product.PriceAt(now) ?? 0, store.Currency),
        RegularPrice = MoneyText.Minor(product.RegularPrice ?? 0, store.Currency),
        SalePrice = MoneyText.Minor(product.SalePrice ?? 0, store.Currency),
        Image = product.Thumbnail ?? "",
        AverageRating = product.AverageRating > 0 ? $"Rated {MoneyText.Plain(product.AverageRating)} out of 5" : "",
        OnSale = product.IsOnSaleAt(now),
        Type = product.TypeName(),
    };
}
