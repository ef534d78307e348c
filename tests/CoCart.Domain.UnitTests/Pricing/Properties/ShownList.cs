namespace CoCart.Domain.UnitTests.Pricing.Properties;

/// <summary>A list that shows its elements.</summary>
internal sealed class ShownList(int[] elements) : List<int>(elements)
{
    public override string ToString() => string.Join(' ', this);
}
