using System.Runtime.CompilerServices;
using CoCart.Api.Common.Json;
using CoCart.Domain.Monetary;

namespace CoCart.Api.V2.Carts;

/// <summary>The currency block.</summary>
internal static class CurrencyShape
{
    private static readonly ConditionalWeakTable<Currency, CurrencyResponse> Known = [];

    public static CurrencyResponse Of(Currency currency) => Known.GetValue(currency, static currency => SharedPart.Of(New(currency)));

    private static CurrencyResponse New(Currency currency) => new(
        currency.Code,
        currency.Symbol,
        currency.MinorUnits,
        currency.DecimalSeparator,
        currency.ThousandSeparator,
        currency.Position switch
        {
            SymbolPosition.Left => currency.Symbol,
            SymbolPosition.LeftSpace => $"{currency.Symbol} ",
            _ => "",
        },
        currency.Position switch
        {
            SymbolPosition.Right => currency.Symbol,
            SymbolPosition.RightSpace => $" {currency.Symbol}",
            _ => "",
        });
}
