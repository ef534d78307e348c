using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CoCart.Api.Legacy;

/// <summary>Whether the API that came before v1 is there.</summary>
public sealed record LegacyOptions
{
    public const string Section = "LegacyApi";

    /// <summary>Off: its routes do not exist, as in CoCart since 2.0 on any current WordPress.</summary>
    public bool Enabled { get; init; }
}

/// <summary>Takes the legacy routes out unless they are switched on.</summary>
internal sealed class LegacySwitch(LegacyOptions options) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        if (options.Enabled)
            return;

        foreach (var controller in application.Controllers.Where(controller => controller.Attributes.OfType<LegacyAttribute>().Any()).ToList())
            application.Controllers.Remove(controller);
    }
}
