namespace CoCart.Domain.Carts;

/// <summary>How many of a product; fractions are allowed.</summary>
public readonly record struct Quantity(decimal Value) : IComparable<Quantity>
{
    public static readonly Quantity One = new(1);
    public static readonly Quantity None = new(0);

    public static Quantity operator +(Quantity left, Quantity right) => new(left.Value + right.Value);

    public static Quantity operator *(Quantity left, Quantity right) => new(left.Value * right.Value);

    public static bool operator <(Quantity left, Quantity right) => left.Value < right.Value;

    public static bool operator >(Quantity left, Quantity right) => left.Value > right.Value;

    public static bool operator <=(Quantity left, Quantity right) => left.Value <= right.Value;

    public static bool operator >=(Quantity left, Quantity right) => left.Value >= right.Value;

    public int CompareTo(Quantity other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
}
