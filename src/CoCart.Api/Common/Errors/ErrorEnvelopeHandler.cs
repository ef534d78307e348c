using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Faces;
using CoCart.Api.V1;
using CoCart.Api.V2;
using CoCart.Application.Extensions;
using CoCart.Domain.Common;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CoCart.Api.Common.Errors;

/// <summary>Says every failure in the envelope <c>{code, message, data: {status}}</c>, in the words of the version that was asked.</summary>
internal sealed class ErrorEnvelopeHandler(ILogger<ErrorEnvelopeHandler> logger) : IExceptionHandler
{
    /// <summary>How long somebody else may be at it.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private static readonly ErrorCatalog Words = new V2Attribute().Errors;
    private static readonly ErrorCatalog WordsOfV1 = new V1Attribute().Errors;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.Features.Get<RestExchange>() is not { } exchange)
            return false;

        // the handler's own endpoint is gone by now; the feature remembers the one that failed
        var endpoint = httpContext.Features.GetRequiredFeature<IExceptionHandlerFeature>().Endpoint;
        var errors = endpoint?.Metadata.GetMetadata<IErrorCatalogMetadata>()?.Errors ?? WordsOf(httpContext.Request.Path);
        if (httpContext.Features.Get<BatchMember>() is { } member && !IsForeseen(exception))
        {
            // it ends the whole batch, which says so once
            member.Failure = exception;
            return true;
        }

        if (exception is DomainException { Code: "cart_conflict" or "idempotency_in_progress" })
            exchange.RetryAfter ??= Moment;
        var response = Describe(exception, errors);
        if (IsForbidden(response))
            exchange.Allow = null;
        try
        {
            await SayAsync(httpContext, exception is DomainException { Code: "cart_changed" } ? await CurrentCart.AddToAsync(response, httpContext, endpoint) : response);
        }
        catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
        {
            // nobody is there any more to be told
        }

        return true;
    }

    /// <summary>It is an answer, not a failure.</summary>
    public static bool IsForeseen(Exception exception) =>
        exception is RestException or DomainException or RefusedException or ValidationException or BadHttpRequestException;

    private static Task SayAsync(HttpContext context, ErrorResponse response)
    {
        context.Response.StatusCode = response.Data.Status;

        return RestWriter.WriteAsync(context, response);
    }

    private ErrorResponse Describe(Exception exception, ErrorCatalog errors) => exception switch
    {
        RestException rest => rest.Response,
        DomainException broken => errors.Describe(broken),
        RefusedException refused => new ErrorResponse(refused.Refusal.Code, refused.Refusal.Message, new ErrorData(refused.Refusal.Status)),
        ValidationException invalid => errors.Describe(invalid.Errors.First().ErrorCode, invalid.Errors.First().ErrorMessage),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => errors.Describe("request_too_large", "The body is larger than 1 MB."),
        BadHttpRequestException malformed => new ErrorResponse("rest_invalid_param", "The request cannot be read.", new ErrorData(malformed.StatusCode)),
        _ => Unknown(exception),
    };

    /// <summary>What matches no route is answered in the words of the version that its path names.</summary>
    private static ErrorCatalog WordsOf(PathString path) => path.StartsWithSegments("/cocart/v1") ? WordsOfV1 : Words;

    /// <summary>What nobody has foreseen is logged, and the client is told nothing of it.</summary>
    private ErrorResponse Unknown(Exception exception)
    {
        logger.LogError(exception, "A request failed.");

        return new ErrorResponse("cocart_unknown_server_error", "Something went wrong on our side.", new ErrorData(StatusCodes.Status500InternalServerError));
    }

    /// <summary>The route itself was refused to the caller, so no methods are allowed on it; a term that is not there counts as refused.</summary>
    private static bool IsForbidden(ErrorResponse response) =>
        response.Code is "cocart_update_cart_no_namespace_error" or "cocart_rest_not_authorized"
            or "cocart_product_variation_invalid_id" or "cocart_term_invalid" or "cocart_attribute_invalid" or "cocart_taxonomy_invalid" or "cocart_cannot_view_review"
        || response.Data.Params?.Blames("namespace") is true;
}
