using System.Collections.Concurrent;
using CoCart.Domain.Common;

namespace CoCart.Application.Idempotency;

/// <summary>The keyed requests that this process is handling.</summary>
internal sealed class RequestsInProgress
{
    private readonly ConcurrentDictionary<string, string> _fingerprints = new();

    /// <summary>Begins a request; refuses it while another with the same key is handled.</summary>
    public void Begin(RequestKey key)
    {
        var first = _fingerprints.GetOrAdd(key.Id, key.Fingerprint);
        if (ReferenceEquals(first, key.Fingerprint))
            return;

        throw first == key.Fingerprint ? RepetitionErrors.InProgress() : RepetitionErrors.KeyReused();
    }

    public void End(RequestKey key) => _fingerprints.TryRemove(key.Id, out _);
}
