namespace CoCart.Application.Plugins;

/// <summary>An answer that may be none.</summary>
internal sealed record Answer<TValue>(TValue? Value)
    where TValue : class;
