using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Routing;
using CoCart.Application.Products.CheckBuyer;
using CoCart.Domain.Catalog;
using MediatR;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CoCart.Api.Common.Catalog;

/// <summary>
/// Marks what only buyers of a product may do. Whether somebody is one is looked at before anything else, so that the
/// <c>Allow</c> header tells it even where the request is refused for another reason.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForBuyersAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (Question(http.Exchange().Parameters) is { } question
            && await http.RequestServices.GetRequiredService<IMediator>().Send(question, http.RequestAborted)
            && http.RequestServices.GetRequiredService<RouteTable>().Find(http.GetEndpoint()) is { } route)
            http.Exchange().Allow = route.AllowAll;

        await next();
    }

    private static CheckBuyerQuery? Question(RestParameters parameters) =>
        parameters.Find("reviewer_email") is { Kind: RestKind.Text } email && int.TryParse(parameters.Find("product_id")?.Text, out var product)
            ? new CheckBuyerQuery(new ProductId(product), email.Text)
            : null;
}
