using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;

namespace CoCart.Api.Batches;

/// <summary>A request inside another, which has found out already who asks and for which cart.</summary>
internal sealed class BatchMember(RestExchange outer, OrderedDictionary<string, RestValue>? body)
{
    /// <summary>The cart of the whole batch.</summary>
    public CartSession? Session => outer.Session;

    /// <summary>What nobody has foreseen: it ends the whole batch.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Takes over what is known; refuses what cannot be part of a batch.</summary>
    public void Enter(HttpContext context)
    {
        var exchange = context.Exchange();
        exchange.Parameters = RestParametersReader.Of(context.Request, body);
        exchange.Caller = outer.Caller;
        if (context.GetEndpoint() is not { } endpoint)
            return;

        var mark = endpoint.Metadata.GetMetadata<BatchableAttribute>();
        if (mark is not { IsAllowed: true } || (mark.ReadsOnly && !HttpMethods.IsGet(context.Request.Method)))
            throw RestException.NotInBatches();
    }
}
