namespace CoCart.Application.Idempotency;

/// <summary>What makes a request the same as one before.</summary>
/// <param name="Text">The key as the client chose it.</param>
/// <param name="Id">Digest of the key together with the caller and the cart: nobody else's request has the same.</param>
/// <param name="Fingerprint">Digest of all that was asked.</param>
/// <param name="Seal">Secret of 32 bytes, known only to who has the key: the answer is kept under it.</param>
public sealed record RequestKey(string Text, string Id, string Fingerprint, byte[] Seal);
