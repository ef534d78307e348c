using System.Reflection;
using CoCart.Api.Batches;
using CoCart.Api.Common.Errors;
using CoCart.Api.V1;
using CoCart.Api.V2;
using Microsoft.AspNetCore.Mvc.Routing;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>What can be done in batches.</summary>
internal static class BatchableActions
{
    /// <summary>The actions, each with its version's words for errors.</summary>
    public static IEnumerable<(MethodInfo Action, ErrorCatalog Errors)> Of(RunsBatchAttribute batch) =>
        from controller in typeof(BatchableActions).Assembly.GetTypes()
        where controller.IsDefined(typeof(BatchableAttribute)) && (controller.IsDefined(typeof(V2Attribute)) || (!batch.OnlyV2 && controller.IsDefined(typeof(V1Attribute))))
        from action in controller.GetMethods()
        where Takes(action.GetCustomAttribute<BatchableAttribute>() ?? controller.GetCustomAttribute<BatchableAttribute>(), action)
        select (action, controller.GetCustomAttributes().OfType<IErrorCatalogMetadata>().First().Errors);

    private static bool Takes(BatchableAttribute? mark, MethodInfo action) =>
        mark is { IsAllowed: true } && action.GetCustomAttributes<HttpMethodAttribute>().Any(method => !mark.ReadsOnly || method is Microsoft.AspNetCore.Mvc.HttpGetAttribute);
}
