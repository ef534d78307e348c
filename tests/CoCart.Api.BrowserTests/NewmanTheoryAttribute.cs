namespace CoCart.Api.BrowserTests;

/// <summary>A test that runs a collection; it is skipped where newman is not installed, unless <c>COCART_NEWMAN</c> says that it is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NewmanTheoryAttribute : TheoryAttribute
{
    public NewmanTheoryAttribute()
    {
        if (Newman.Path is null)
            Skip = "newman is not installed: npm ci --prefix tests/collections";
    }
}
