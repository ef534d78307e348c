using System.Diagnostics;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;
using CoCart.HistoryChecker.Wire;

namespace CoCart.HistoryChecker.Shopping;

/// <summary>One client: it calls one of the servers, waits for the answer, and calls again. It is never in two calls at once.</summary>
/// <param name="name">For people.</param>
/// <param name="line">Carries its requests.</param>
/// <param name="random">Decides which requests carry a key, and which of those are repeated without need.</param>
/// <param name="repeats">Some requests carry a key.</param>
internal sealed class Shopper(string name, ShopLine line, Random random, bool repeats) : IShopper
{
    public async Task<Call> CallAsync(string cart, Operation operation)
    {
        var request = RequestWriter.Write(operation, cart);
        if (repeats && !operation.IsRead && random.Next(2) is 0)
            request = request with { IdempotencyKey = NewKey() };

        var invoked = Stopwatch.GetTimestamp();
        var response = await line.SendAsync(request);
        var answered = Stopwatch.GetTimestamp();
        if (response is null)
            return new Call(operation, invoked, Call.Never, null) { By = name };

        var call = new Call(operation, invoked, answered, AnswerReader.Read(operation, response)) { By = name };
        return request.IdempotencyKey is not null && random.Next(4) is 0 ? call with { Complaint = await RepeatAsync(request, response) } : call;
    }

    /// <summary>Sends an answered request once more: the answer must be the same to the last byte, and nothing may happen.</summary>
    private async Task<string?> RepeatAsync(WireRequest request, WireResponse first)
    {
        var again = await line.SendAsync(request);

        return again is null || (again.Status == first.Status && again.Body.Span.SequenceEqual(first.Body.Span))
            ? null
            : $"{request.Method} {request.Path} was answered {first.Status}, and {again.Status} or otherwise when it was repeated";
    }

    private string NewKey() => $"{random.NextInt64():x16}{random.NextInt64():x16}";
}
