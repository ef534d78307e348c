using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoCart.HistoryChecker.Model;

/// <summary>A product of the sample store, as far as the model of a cart knows it.</summary>
/// <param name="Id">The shop's number.</param>
/// <param name="Price">Of one, in minor units without tax.</param>
/// <param name="Stock">Most that a cart may hold; none: any number.</param>
/// <param name="IsSingle">Only one is sold to a cart.</param>
internal sealed record Good(int Id, long Price, int? Stock = null, bool IsSingle = false)
{
    /// <summary>The key of a line of it, as the contract makes it for simple products.</summary>
    public string Key { get; } = Convert.ToHexStringLower(MD5.HashData(Encoding.ASCII.GetBytes(Id.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Most that one line may hold.</summary>
    public int? Most => IsSingle ? 1 : Stock;
}
