namespace CoCart.Domain.Common;

/// <summary>What is said of plug-ins; never in their own words.</summary>
public static class PluginErrors
{
    public static DomainException Failed() => new("plugin_failed", "An extension of this shop has failed.");
}
