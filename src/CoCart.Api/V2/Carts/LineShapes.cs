using System.Runtime.CompilerServices;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Carts;

/// <summary>
/// Lines that look alike in many carts: the same product in the same quantity at the same price. What was met before is shaped
/// once, and written once, as long as the store stays as it is. A place is taken by whatever came last.
/// </summary>
internal sealed class LineShapes
{
    /// <summary>A power of two; some kilobytes each.</summary>
    private const int Places = 1024;

    private static readonly ConditionalWeakTable<Store, LineShapes> OfStores = [];

    private readonly Form?[] _forms = new Form?[Places];

    public static CartItemResponse Of(LineView line, Store store) => line.Selection.Data.IsEmpty
        ? OfStores.GetOrCreateValue(store).Find(line, store)
        : ItemShape.Of(line, store);

    private CartItemResponse Find(LineView line, Store store)
    {
        ref var place = ref _forms[(RuntimeHelpers.GetHashCode(line.Product) * 31 + (int)decimal.Truncate(line.Quantity.Value % Places)) & (Places - 1)];
        if (place is { } form && form.Fits(line))
            return form.Item ??= SharedPart.Of(ItemShape.Of(line, store));

        place = new Form(line);

        return ItemShape.Of(line, store);
    }

    /// <summary>All that decides how a line without custom data is shown, and how that is once it was met again.</summary>
    private sealed class Form(LineView line)
    {
        private readonly Product _product = line.Product;
        private readonly ItemKey _key = line.Key;
        private readonly IReadOnlyList<AttributeChoice> _attributes = line.Selection.Attributes;
        private readonly Quantity _quantity = line.Quantity;
        private readonly decimal _price = line.Priced.DisplayPrice;
        private readonly LineAmounts _amounts = Amounts(line);

        public CartItemResponse? Item { get; set; }

        public bool Fits(LineView line) => ReferenceEquals(_product, line.Product)
            && _quantity == line.Quantity
            && _price == line.Priced.DisplayPrice
            && _amounts.Subtotal == line.Priced.Subtotal && _amounts.SubtotalTax == line.Priced.SubtotalTax
            && _amounts.Total == line.Priced.Total && _amounts.Tax == line.Priced.Tax
            && _key == line.Key
            && _attributes.SequenceEqual(line.Selection.Attributes);

        private static LineAmounts Amounts(LineView line) => new(line.Priced.Subtotal, line.Priced.SubtotalTax, line.Priced.Total, line.Priced.Tax);
    }
}
