using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OpenBadges.Writing;

namespace OpenBadges.Jose;

/// <summary>Writes and reads the JWS compact serialization (RFC 7515 §7.1).</summary>
public static class CompactJws
{
    /// <summary>
    /// Builds the text to sign, with a header of <c>alg</c>, <c>kid</c> and <c>typ: JWT</c> and nothing else
    /// (Open Badges 3.0, JSON Web Token proof format, allows no further member).
    /// </summary>
    /// <param name="algorithm">Algorithm of the key that will sign.</param>
    /// <param name="kid">URL that dereferences to the one public key.</param>
    /// <param name="payload">The bytes to secure.</param>
    public static SigningInput Prepare(SignatureAlgorithm algorithm, string kid, ReadOnlySpan<byte> payload)
    {
        ArgumentException.ThrowIfNullOrEmpty(kid);
        var header = BadgeJson.Write((algorithm, kid), static (writer, state) =>
        {
            writer.WriteStartObject();
            writer.WriteString("alg", state.algorithm == SignatureAlgorithm.RS256 ? "RS256" : "ES256");
            writer.WriteString("kid", state.kid);
            writer.WriteString("typ", "JWT");
            writer.WriteEndObject();
        });

        var headerLength = Base64Url.GetEncodedLength(header.Length);
        var text = new byte[headerLength + 1 + Base64Url.GetEncodedLength(payload.Length)];
        Base64Url.EncodeToUtf8(header, text);
        text[headerLength] = (byte)'.';
        Base64Url.EncodeToUtf8(payload, text.AsSpan(headerLength + 1));
        return new SigningInput(algorithm, text);
    }

    /// <summary>Splits a compact JWS. Base64url must be canonical: no padding, no white space, no spare bits.</summary>
    /// <exception cref="JoseException">Not three base64url parts.</exception>
    public static ParsedJws Parse(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('.');
        var last = text.LastIndexOf('.');
        if (first <= 0 || last == first || text[(first + 1)..last].Contains('.'))
        {
            throw new JoseException("jws.form", "A compact JWS has three parts separated by dots.");
        }

        if (!StrictBase64Url.TryDecode(text[..first], out var header)
            || !StrictBase64Url.TryDecode(text[(first + 1)..last], out var payload)
            || !StrictBase64Url.TryDecode(text[(last + 1)..], out var signature))
        {
            throw new JoseException("jws.base64url", "A part is not canonical base64url.");
        }

        var signed = new byte[last];
        Encoding.ASCII.GetBytes(text[..last], signed);
        return new ParsedJws(header, payload, signature, signed);
    }

    /// <summary>The text to sign: its digest goes to the key, its signature comes back to complete it.</summary>
    public sealed class SigningInput
    {
        private readonly byte[] _text;

        internal SigningInput(SignatureAlgorithm algorithm, byte[] text)
        {
            Algorithm = algorithm;
            _text = text;
            Digest = SHA256.HashData(text);
        }

        /// <summary>The algorithm named in the header.</summary>
        public SignatureAlgorithm Algorithm { get; }

        /// <summary>SHA-256 of the signing input, 32 bytes: what a key vault signs.</summary>
        public byte[] Digest { get; }

        /// <summary>Appends the signature.</summary>
        /// <param name="signature">PKCS #1 bytes for RS256; r‖s in exactly 64 bytes for ES256 (RFC 7518 §3.4), never DER.</param>
        /// <exception cref="JoseException">The signature's length cannot be right for the algorithm.</exception>
        public string Complete(ReadOnlySpan<byte> signature)
        {
            var right = Algorithm == SignatureAlgorithm.ES256 ? signature.Length == P256.SignatureBytes : signature.Length >= 256;
            if (!right)
            {
                throw new JoseException("jws.signature", "The signature's length does not fit the algorithm.");
            }

            return string.Create(_text.Length + 1 + Base64Url.GetEncodedLength(signature.Length), new Parts(_text, signature), static (span, parts) =>
            {
                Encoding.ASCII.GetChars(parts.Text, span);
                span[parts.Text.Length] = '.';
                Base64Url.EncodeToChars(parts.Signature, span[(parts.Text.Length + 1)..]);
            });
        }

        private readonly ref struct Parts(byte[] text, ReadOnlySpan<byte> signature)
        {
            public readonly byte[] Text = text;
            public readonly ReadOnlySpan<byte> Signature = signature;
        }
    }
}
