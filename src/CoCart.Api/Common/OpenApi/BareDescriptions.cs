using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace CoCart.Api.Common.OpenApi;

/// <summary>
/// Leaves of descriptions only path and method: parameters and answers are bound and written by rules of our own, which the framework
/// cannot know.
/// </summary>
internal sealed class BareDescriptions : IApiDescriptionProvider
{
    /// <summary>After the framework's own.</summary>
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        // the framework goes first
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (var description in context.Results)
        {
            description.ParameterDescriptions.Clear();
            description.SupportedResponseTypes.Clear();
            description.SupportedRequestFormats.Clear();
        }
    }
}
