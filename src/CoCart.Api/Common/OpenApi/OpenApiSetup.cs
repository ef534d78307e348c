using CoCart.Api.Common.OpenApi.Compiled;
using CoCart.Api.Common.OpenApi.Operations;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi;

/// <summary>Registers what makes and serves the documents.</summary>
internal static class OpenApiSetup
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        foreach (var document in ApiDocument.All)
            services.AddOpenApi(document.Name, options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = document.Includes;
                options.AddOperationTransformer<OperationTransformer>();
                options.AddDocumentTransformer<DocumentTransformer>();
            });
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, BareDescriptions>());

        return services
            .AddSingleton<ProgramTypes>()
            .AddSingleton<CallGraph>()
            .AddSingleton<RaisedErrors>()
            .AddSingleton<OperationErrors>()
            .AddSingleton<DocumentTexts>();
    }
}
