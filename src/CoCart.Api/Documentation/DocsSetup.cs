using CoCart.Api.Common.OpenApi;
using Microsoft.Extensions.Options;
using Swashbuckle.AspNetCore.ReDoc;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace CoCart.Api.Documentation;

/// <summary>Registers and arranges the pages at <c>/docs</c>.</summary>
internal static class DocsSetup
{
    /// <summary>
    /// Nothing comes from elsewhere. Both viewers make styles by themselves, and have pictures and letters inside of styles.
    /// </summary>
    private const string Viewers =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IServiceCollection AddDocs(this IServiceCollection services)
    {
        services.AddOptions<DocsOptions>().BindConfiguration(DocsOptions.Section).ValidateOnStart();

        return services.AddSingleton<PageLibrary>().AddSingleton<PageWriter>().AddSingleton<RedocScript>().AddSingleton<DocsFiles>();
    }

    /// <summary>They belong to no face of the API, so they come before.</summary>
    public static WebApplication UseDocs(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<DocsOptions>>().Value.Enabled)
            app.UseWhen(context => context.Request.Path.StartsWithSegments(PageAddresses.Start, StringComparison.Ordinal), Arrange);

        return app;
    }

    private static void Arrange(IApplicationBuilder docs)
    {
        docs.Use(Guard);
        docs.UseMiddleware<DocsMiddleware>();
        docs.UseSwaggerUI(Describe);
        foreach (var document in ApiDocument.All)
            docs.UseReDoc(options => Describe(options, document));
    }

    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        (headers.ContentSecurityPolicy, headers.XContentTypeOptions, headers["Referrer-Policy"]) = (Viewers, "nosniff", "no-referrer");
        headers.CacheControl = "no-cache";

        return next(context);
    }

    private static void Describe(SwaggerUIOptions options)
    {
        options.RoutePrefix = "docs/swagger";
        options.DocumentTitle = "Swagger UI · CoCart documentation";
        options.IndexStream = () => EmbeddedFiles.Open("docs/assets/swagger.html");
        foreach (var document in ApiDocument.All.OrderBy(document => document.Name is not "v2"))
            options.SwaggerEndpoint($"/openapi/{document.Name}.json", document.Title);
        options.EnablePersistAuthorization();
        options.EnableDeepLinking();
        options.EnableFilter();
        options.DisplayOperationId();
        options.DisplayRequestDuration();
        options.DefaultModelsExpandDepth(0);
        options.DocExpansion(DocExpansion.List);
    }

    private static void Describe(ReDocOptions options, ApiDocument document)
    {
        options.RoutePrefix = $"docs/redoc/{document.Name}";
        options.DocumentTitle = $"{document.Title} · CoCart documentation";
        options.IndexStream = () => EmbeddedFiles.Open("docs/assets/redoc.html");
        options.SpecUrl = $"/openapi/{document.Name}.json";
    }
}
