namespace CoCart.Api.BrowserTests;

/// <summary>A test in a real browser; it is skipped where there is none, unless <c>COCART_CHROMIUM</c> says that there is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "There is no Chromium here: install Debian's package chromium, or set COCART_CHROMIUM to the program.";
    }
}
