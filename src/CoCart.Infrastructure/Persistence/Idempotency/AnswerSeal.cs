using System.IO.Compression;
using System.Security.Cryptography;

namespace CoCart.Infrastructure.Persistence.Idempotency;

/// <summary>
/// Packs answers so that the database alone tells nothing of them: carts' keys, tokens and secrets may be in them, of which
/// nothing but digests is stored otherwise. Only the client who has the request's key makes them readable.
/// </summary>
internal static class AnswerSeal
{
    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Nonce, tag, and the compressed answer under the seal.</summary>
    public static byte[] Close(ReadOnlySpan<byte> answer, byte[] seal)
    {
        var packed = Pack(answer);
        var closed = new byte[NonceSize + TagSize + packed.Length];
        var nonce = closed.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(seal, TagSize);
        cipher.Encrypt(nonce, packed.AsSpan(), closed.AsSpan(NonceSize + TagSize), closed.AsSpan(NonceSize, TagSize));

        return closed;
    }

    /// <summary>The answer; throws if it was tampered with or is under another seal.</summary>
    public static byte[] Open(ReadOnlySpan<byte> closed, byte[] seal)
    {
        var packed = new byte[closed.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(seal, TagSize);
        cipher.Decrypt(closed[..NonceSize], closed[(NonceSize + TagSize)..], closed.Slice(NonceSize, TagSize), packed);

        return Unpack(packed);
    }

    private static byte[] Pack(ReadOnlySpan<byte> answer)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest))
            stream.Write(answer);

        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var answer = new MemoryStream();
        using (var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            stream.CopyTo(answer);

        return answer.ToArray();
    }
}
