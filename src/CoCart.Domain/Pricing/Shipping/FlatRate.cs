using System.Globalization;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>A formula for the whole parcel, and one for each shipping class in it.</summary>
internal static class FlatRate
{
    /// <summary>None: nothing that applies has a cost, so the rate is not offered.</summary>
    public static decimal? Cost(ShippingMethod method, ShippingParcel parcel, PricingContext context)
    {
        var formula = method.Setting("cost");
        decimal? whole = formula.Length is 0 ? null : Evaluate(formula, parcel.Contents, context);
        var classes = context.ShippingClasses.Count is 0 ? null : ClassCosts(method, parcel, context);

        return whole is null && classes is null ? null : whole.GetValueOrDefault() + classes.GetValueOrDefault();
    }

    private static decimal? ClassCosts(ShippingMethod method, ShippingParcel parcel, PricingContext context)
    {
        var takesHighest = method.Setting("type", "class") is "order";
        decimal? costs = null;

        for (var position = 0; position < parcel.Lines.Length; position++)
        {
            if (parcel.IsFirstOfClass(position) && ClassCost(method, parcel, position, context) is { } cost)
                costs = takesHighest ? Math.Max(costs.GetValueOrDefault(), cost) : costs.GetValueOrDefault() + cost;
        }

        return costs;
    }

    private static decimal? ClassCost(ShippingMethod method, ShippingParcel parcel, int position, PricingContext context)
    {
        var shippingClass = parcel.Lines[position].Line.Product.ShippingClassId;
        var formula = context.ShippingClasses.ContainsKey(shippingClass)
            ? method.Setting(string.Create(CultureInfo.InvariantCulture, $"class_cost_{shippingClass}"))
            : method.Setting("no_class_cost");

        return formula.Length is 0 || parcel.OfClass(shippingClass) is not { } group ? null : Evaluate(formula, group, context);
    }

    private static decimal Evaluate(string formula, FormulaInput input, PricingContext context) =>
        ShippingFormula.Evaluate(formula, input, context.Options.DecimalSeparator);
}
